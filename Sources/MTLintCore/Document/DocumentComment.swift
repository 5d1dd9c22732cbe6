/// A comment of a file, in the form that its format has for them.
public struct DocumentComment: Hashable, Sendable {
    /// What it says, without the marks that make it a comment.
    public let text: String
    /// The whole comment, its marks included.
    public let range: TextRange<InFile>

    public init(text: String, range: TextRange<InFile>) {
        self.text = text
        self.range = range
    }
}
