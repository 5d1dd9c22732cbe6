/// Where a text that is part of a file begins in the file.
public struct TextOrigin: Hashable, Sendable {
    /// Bytes of UTF-8 before it, without a byte order mark.
    public let bytes: Int
    /// Line ends before it.
    public let lines: Int

    /// Of a text that is a whole file.
    public static let start = TextOrigin(bytes: 0, lines: 0)

    public init(bytes: Int, lines: Int) {
        self.bytes = bytes
        self.lines = lines
    }
}
