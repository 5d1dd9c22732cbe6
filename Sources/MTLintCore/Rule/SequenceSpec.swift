/// Tokens in a row, each described by what it is.
public struct SequenceSpec: Hashable, Sendable {
    public var anchor: MatchAnchor
    /// At least one, of at least one element each; a match stays within one segment.
    public var alternatives: [[SequenceElement]]
    /// What the found range becomes; `{name}` stands for the element of that name.
    public var replacement: MessageTemplate?

    public init(anchor: MatchAnchor, alternatives: [[SequenceElement]], replacement: MessageTemplate?) {
        self.anchor = anchor
        self.alternatives = alternatives
        self.replacement = replacement
    }
}
