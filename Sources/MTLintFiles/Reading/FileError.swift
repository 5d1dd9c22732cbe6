public import MTLintCore

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
        self.init(
            path: path, text: failure.textBefore, offset: failure.textBefore.count, message: failure.message,
            isBinary: failure.isBinary)
    }

    /// What is wrong at a place of a text that was decoded.
    ///
    /// - Parameter offset: in bytes of the text's UTF-8.
    public init(path: String, text: PaddedBytes, offset: Int, message: String, isBinary: Bool = false) {
        let offset = UInt32(clamping: offset)
        var cursor = PositionCursor(text, lines: LineIndex(text))
        let position = cursor.positions(of: TextRange(start: offset, end: offset)).lowerBound
        self.init(path: path, line: position.line, column: position.column, message: message, isBinary: isBinary)
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
