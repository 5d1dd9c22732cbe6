/// An example of a rule: its documentation and its test.
public struct RuleExample: Hashable, Sendable {
    /// The text that the rule looks at, and what it is to find in it.
    public let text: MarkedText
    /// What the fix makes of it, where the example says so.
    public let good: String?
    /// Other rules that are allowed to fire on it.
    public let also: [RuleID]
    /// The line of the rule file that the example begins at; 1-based.
    public let line: Int

    public init(text: MarkedText, good: String?, also: [RuleID], line: Int) {
        self.text = text
        self.good = good
        self.also = also
        self.line = line
    }

    /// Whether the rule is to find nothing in it.
    public var isSilent: Bool { text.marks.isEmpty }
}
