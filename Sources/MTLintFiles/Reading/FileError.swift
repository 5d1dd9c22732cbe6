internal import MTLintCore

/// What is wrong with a file that was to be read or written, and where.
public struct FileError: Error, Hashable, Sendable {
    public let path: String
    /// 1-based.
    public let line: Int?
    /// 1-based, in code points of the text before the place on its line.
    public let column: Int?
    /// Lower case, no full stop.
    public let message: String
    /// Whether the file looks like no text at all: an error for a file that was named, and no news for one that was
    /// found in a folder.
    public let isBinary: Bool

    public init(path: String, line: Int? = nil, column: Int? = nil, message: String, isBinary: Bool = false) {
        self.path = path
        self.line = line
        self.column = column
        self.message = message
        self.isBinary = isBinary
    }

    init(path: String, _ failure: DecodingFailure) {
        let before = failure.textBefore
        let end = UInt32(clamping: before.count)
        var cursor = PositionCursor(before, lines: LineIndex(before))
        let position = cursor.positions(of: TextRange(start: end, end: end)).lowerBound
        self.init(
            path: path, line: position.line, column: position.column, message: failure.message,
            isBinary: failure.isBinary)
    }

    /// Offsets are of 32 bits.
    static func tooLarge(_ path: String) -> FileError {
        FileError(path: path, message: "larger than 4 GiB, which is more than mtlint reads")
    }
}

extension FileError: CustomStringConvertible {
    public var description: String {
        guard let line, let column else { return "\(path): error: \(message)" }
        return "\(path):\(line):\(column): error: \(message)"
    }
}
