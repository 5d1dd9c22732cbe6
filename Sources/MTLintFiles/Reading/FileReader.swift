internal import MTLintCore

/// Reads and decodes files, one after the other, through one buffer that it keeps. One reader a thread.
public struct FileReader: ~Copyable {
    /// A longer buffer is let go after use.
    private static let longestKept = 1 << 26

    private var buffer: [UInt8] = []

    public init() {}

    /// The text of a file: a regular one, a pipe, or one of the kernel's.
    ///
    /// - Parameter encoding: how the file is encoded where no byte order mark tells; nil means UTF-8.
    public mutating func read(_ path: String, encoding: TextEncoding? = nil) throws(FileError) -> SourceFile {
        try read(OpenFile(reading: path), encoding: encoding)
    }

    /// The text of standard input.
    ///
    /// - Parameter name: the path that errors give.
    public mutating func readStandardInput(
        named name: String = "-", encoding: TextEncoding? = nil
    ) throws(FileError) -> SourceFile {
        try read(OpenFile(standardInputAs: name), encoding: encoding)
    }

    private mutating func read(
        _ file: borrowing OpenFile, encoding: TextEncoding?
    ) throws(FileError) -> SourceFile {
        // Before the content: a change while reading makes the stamp an old one, and the file is not replaced.
        let stamp = FileStamp(try file.status())
        if let text = try wholeText(of: file, encoding) {
            let decoded = try DecodedText(adopting: text, path: file.path)
            return SourceFile(path: file.path, decoded: decoded, stamp: stamp)
        }
        let length = try file.read(into: &buffer)
        defer { if buffer.count > Self.longestKept { buffer = [] } }
        let decoded = try DecodedText(span: buffer.span.extracting(..<length), as: encoding, path: file.path)
        return SourceFile(path: file.path, decoded: decoded, stamp: stamp)
    }

    /// The bytes of a long file of UTF-8, read to where they stay; nil when the buffer is the better way: for short
    /// files, which it serves again and again, and for what is no regular file.
    private func wholeText(
        of file: borrowing OpenFile, _ encoding: TextEncoding?
    ) throws(FileError) -> PaddedBytes? {
        guard encoding == nil || encoding == .utf8, let length = try file.regularLength(), length > Self.shortest else {
            return nil
        }
        return try file.readWhole(length)
    }

    /// In bytes.
    private static let shortest = 1 << 18
}
