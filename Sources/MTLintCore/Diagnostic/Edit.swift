/// One replacement of a stretch of text.
public struct Edit<Space: TextSpace>: Hashable, Sendable {
    /// What is replaced; empty for an insertion.
    public let range: TextRange<Space>
    /// What stands there afterwards; empty for a deletion.
    public let replacement: String

    public init(range: TextRange<Space>, replacement: String) {
        self.range = range
        self.replacement = replacement
    }

    public static func insertion(of text: String, at offset: UInt32) -> Edit {
        Edit(range: TextRange(start: offset, end: offset), replacement: text)
    }
    public static func deletion(_ range: TextRange<Space>) -> Edit { Edit(range: range, replacement: "") }
}
