/// A regular expression that is looked for in each segment.
public struct PatternSpec: Hashable, Sendable {
    /// As ICU reads it.
    public var source: String
    public var ignoresCase: Bool
    /// What the found range becomes; `{name}` stands for the group of that name.
    public var replacement: MessageTemplate?

    public init(source: String, ignoresCase: Bool = false, replacement: MessageTemplate? = nil) {
        self.source = source
        self.ignoresCase = ignoresCase
        self.replacement = replacement
    }
}
