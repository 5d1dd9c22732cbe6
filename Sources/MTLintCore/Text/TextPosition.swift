/// A place in a file as reports give it.
public struct TextPosition: Hashable, Sendable {
    /// 1-based.
    public let line: Int
    /// 1-based, in code points.
    public let column: Int
    /// Code points from the beginning of the text.
    public let codePointOffset: Int

    public init(line: Int, column: Int, codePointOffset: Int) {
        self.line = line
        self.column = column
        self.codePointOffset = codePointOffset
    }
}
