/// Phrases and what they should be.
public struct TermsSpec: Hashable, Sendable {
    public struct Term: Hashable, Sendable {
        /// Words with single spaces; matched in any case, over any white space.
        public var phrase: String
        /// nil when it is not known what it should be.
        public var replacement: String?

        public init(phrase: String, replacement: String?) {
            self.phrase = phrase
            self.replacement = replacement
        }
    }

    public var anchor: MatchAnchor
    public var terms: [Term]

    public init(anchor: MatchAnchor = .anywhere, terms: [Term]) {
        self.anchor = anchor
        self.terms = terms
    }
}
