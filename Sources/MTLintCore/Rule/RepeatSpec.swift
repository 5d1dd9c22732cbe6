/// Words that are said twice in a row.
public struct RepeatSpec: Hashable, Sendable {
    /// How many words are repeated together, at the least and at the most.
    public var length: ClosedRange<Int>
    /// The words that a repetition may begin with; nil for any.
    public var beginnings: [String]?
    /// Words that may stand twice.
    public var exceptions: [String]

    public init(length: ClosedRange<Int> = 1...1, beginnings: [String]? = nil, exceptions: [String] = []) {
        self.length = length
        self.beginnings = beginnings
        self.exceptions = exceptions
    }
}
