/// One element of a sequence: what a token must be, and how many of them there may be.
public struct SequenceElement: Hashable, Sendable {
    /// A shape that a token may be asked to have.
    public enum Shape: String, CaseIterable, Sendable {
        case capitalized
        /// Capitals only.
        case capitals
        case lowercase
        case number
        case word
    }

    public enum Spacing: String, CaseIterable, Sendable {
        /// White space stands before the token.
        case some
        /// None does.
        case none
    }

    /// What a token may be; every condition that is given must hold.
    public struct Condition: Hashable, Sendable {
        /// One of these words, in any case.
        public var words: [String] = []
        /// In one of these word classes.
        public var classes: [String] = []
        /// One of these punctuation marks.
        public var marks: [Unicode.Scalar] = []
        public var shape: Shape?
        /// An abbreviation of the target language.
        public var abbreviation = false

        public init() {}
    }

    public var condition = Condition()
    /// What the token must not be.
    public var excluded: Condition?
    /// How often, at the least and at the most.
    public var count: ClosedRange<Int> = 1...1
    public var spacing: Spacing?
    /// Whether it only stands beside what is found.
    public var isContext = false
    /// A name for the replacement.
    public var name: String?

    public init() {}
}
