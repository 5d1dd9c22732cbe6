/// What is wrong with a file that is not what its format demands, and where.
public struct FormatError: Error, Hashable, Sendable {
    /// In bytes of the file's UTF-8, without a byte order mark.
    public let offset: Int
    /// Lower case, no full stop.
    public let message: String

    public init(at offset: Int, _ message: String) {
        self.offset = offset
        self.message = message
    }
}
