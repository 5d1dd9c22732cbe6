public import MTLintCore

/// The text of a file and how it was encoded: `encoding.encode(text.bytes)` gives the file's bytes back, all of them.
public struct DecodedText: Sendable {
    /// UTF-8 without a byte order mark and without NUL.
    public let text: PaddedBytes
    public let encoding: TextEncoding

    /// Decodes the bytes of a file.
    ///
    /// - Parameters:
    ///   - encoding: how the bytes are encoded where no byte order mark tells; nil means UTF-8.
    ///   - path: the path that errors give.
    /// - Throws: ``FileError`` with line and column when the bytes are not text in the encoding, or when the text could
    ///   not be written back exactly.
    public init(
        decoding bytes: some Collection<UInt8>, as encoding: TextEncoding? = nil, path: String = "-"
    ) throws(FileError) {
        let bytes = Array(bytes)
        try self.init(span: bytes.span, as: encoding, path: path)
    }

    init(span bytes: Span<UInt8>, as requested: TextEncoding?, path: String) throws(FileError) {
        guard bytes.count <= UInt32.max else { throw FileError.tooLarge(path) }
        do throws(DecodingFailure) {
            try self.init(bytes, as: requested)
        } catch {
            throw FileError(path: path, error)
        }
        guard text.count <= UInt32.max else { throw FileError.tooLarge(path) }
    }

    /// Takes bytes that were read to where they stay, when they are UTF-8 without a byte order mark; else decodes them.
    init(adopting text: PaddedBytes, path: String) throws(FileError) {
        guard ByteOrderMark(beginning: text.paddedSpan.extracting(..<text.count)) == nil else {
            try self.init(span: text.paddedSpan.extracting(..<text.count), as: nil, path: path)
            return
        }
        do throws(DecodingFailure) {
            try UTF8Text.check(text)
        } catch {
            throw FileError(path: path, error)
        }
        self.init(text: text, encoding: .utf8)
    }

    private init(text: PaddedBytes, encoding: TextEncoding) {
        self.text = text
        self.encoding = encoding
    }

    private init(_ bytes: Span<UInt8>, as requested: TextEncoding?) throws(DecodingFailure) {
        let mark = ByteOrderMark(beginning: bytes)
        let start = mark?.length ?? 0
        let form = (mark?.encoding ?? requested ?? .utf8).form
        switch form {
        case .utf8:
            text = try UTF8Text.decode(bytes, from: start)
            encoding = TextEncoding(form, hasByteOrderMark: mark != nil)
        case .utf16(let order):
            text = try UTF16Text.decode(bytes, from: start, order: order)
            encoding = TextEncoding(form, hasByteOrderMark: mark != nil)
        case .named(let name):
            (text, encoding) = try NamedText.decode(bytes, name: name)
        }
        // UTF-8 is searched before it is decoded.
        if form != .utf8, let zero = text.bytes.firstIndex(of: 0) {
            throw .binary(before: PaddedBytes(text.bytes[..<zero]))
        }
    }
}
