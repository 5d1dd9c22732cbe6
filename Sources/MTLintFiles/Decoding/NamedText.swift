internal import MTLintCore

/// Decoding of an encoding that ICU knows by name.
enum NamedText {
    /// The text, and the encoding with its byte order mark if the bytes have one.
    ///
    /// - Throws: a failure also where encoding the text gives other bytes: some encodings write one text in several
    ///   ways, and a fix must not change what it does not touch.
    static func decode(
        _ bytes: Span<UInt8>, name: String
    ) throws(DecodingFailure) -> (text: PaddedBytes, encoding: TextEncoding) {
        guard let converter = Converter(named: name) else {
            throw DecodingFailure(textBefore: PaddedBytes(), message: "ICU has no encoding “\(name)”", isBinary: false)
        }
        let text: PaddedBytes
        do throws(Converter.BadSequence) {
            text = try converter.decode(bytes)
        } catch {
            let before = textBefore(error.offset, of: bytes, converter)
            let byte = error.offset < bytes.count ? bytes[error.offset] : 0
            throw .badByte(byte, at: error.offset, of: name, before: before)
        }
        if let difference = firstDifference(between: bytes, and: text, converter) {
            throw DecodingFailure(
                textBefore: textBefore(difference, of: bytes, converter),
                message: "the bytes at offset \(difference) can’t be written back exactly in \(name);"
                    + " say another encoding with “--encoding NAME”, or convert the file to UTF-8",
                isBinary: false
            )
        }
        let hasMark = text.bytes.starts(with: ByteOrderMark.utf8)
        return (
            hasMark ? PaddedBytes(text.bytes.dropFirst(ByteOrderMark.utf8.count)) : text,
            TextEncoding(.named(name), hasByteOrderMark: hasMark)
        )
    }

    /// The offset of the first byte that encoding the text does not give back; nil when all come back.
    private static func firstDifference(
        between bytes: Span<UInt8>, and text: PaddedBytes, _ converter: borrowing Converter
    ) -> Int? {
        let again: [UInt8]
        do throws(Converter.BadSequence) {
            again = try converter.encode(text.bytes)
        } catch {
            // A reverse fallback: its character is written in no way. What was written before it tells the place.
            again = (try? converter.encode(text.bytes.prefix(error.offset))) ?? []
        }
        let common = min(bytes.count, again.count)
        var index = 0
        while index < common, bytes[index] == again[index] { index += 1 }
        return index == bytes.count && index == again.count ? nil : index
    }

    /// The text before an offset of the bytes, as far as it can be decoded.
    private static func textBefore(_ offset: Int, of bytes: Span<UInt8>, _ converter: borrowing Converter)
        -> PaddedBytes
    {
        do throws(Converter.BadSequence) {
            return try converter.decode(bytes.extracting(..<offset))
        } catch {
            return (try? converter.decode(bytes.extracting(..<min(offset, error.offset)))) ?? PaddedBytes()
        }
    }
}
