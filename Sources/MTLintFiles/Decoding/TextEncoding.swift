internal import MTLintCore

/// How a text is written as the bytes of a file: a character encoding, and whether a byte order mark comes first.
public struct TextEncoding: Hashable, Sendable {
    enum Form: Hashable, Sendable {
        case utf8
        case utf16(ByteOrder)
        /// ICU's converter of this name.
        case named(String)
    }

    enum ByteOrder: Sendable {
        case littleEndian
        case bigEndian
    }

    let form: Form
    /// Whether the file begins with U+FEFF, which is no part of the text.
    public let hasByteOrderMark: Bool

    init(_ form: Form, hasByteOrderMark: Bool) {
        self.form = form
        self.hasByteOrderMark = hasByteOrderMark
    }

    public static let utf8 = TextEncoding(.utf8, hasByteOrderMark: false)
    public static let utf8WithByteOrderMark = TextEncoding(.utf8, hasByteOrderMark: true)
    public static let utf16LittleEndian = TextEncoding(.utf16(.littleEndian), hasByteOrderMark: true)
    public static let utf16BigEndian = TextEncoding(.utf16(.bigEndian), hasByteOrderMark: true)

    /// The encoding of a name that ICU knows, such as “utf-8”, “latin1”, “windows-1252” or “Shift_JIS”; case, hyphens
    /// and underscores do not matter. Nil when ICU knows none.
    ///
    /// “utf-16” without a byte order is little-endian where a file has no byte order mark, as the Encoding Standard has
    /// it.
    public init?(named name: String) {
        guard let converter = Converter(named: name) else { return nil }
        switch converter.name {
        case "UTF-8": self = .utf8
        case "UTF-16": self = .utf16LittleEndian
        case "UTF-16LE": self.init(.utf16(.littleEndian), hasByteOrderMark: false)
        case "UTF-16BE": self.init(.utf16(.bigEndian), hasByteOrderMark: false)
        case let canonical: self.init(.named(canonical), hasByteOrderMark: false)
        }
    }

    /// The usual name, such as “UTF-8”, “UTF-16LE” or “Shift_JIS”.
    public var name: String {
        switch form {
        case .utf8: "UTF-8"
        case .utf16(.littleEndian): "UTF-16LE"
        case .utf16(.bigEndian): "UTF-16BE"
        case .named(let name): name
        }
    }

    /// The bytes of a file with this text, the byte order mark included.
    ///
    /// - Parameter text: UTF-8 without a byte order mark.
    /// - Throws: the first character that does not exist in the encoding, with its offset in `text`.
    public func encode(_ text: some Collection<UInt8>) throws(UnencodableCharacter) -> [UInt8] {
        switch form {
        case .utf8:
            return (hasByteOrderMark ? ByteOrderMark.utf8 : []) + text
        case .utf16(let order):
            return try UTF16Text.encode(PaddedBytes(text), order: order, hasByteOrderMark: hasByteOrderMark)
        case .named(let name):
            guard let converter = Converter(named: name) else {
                throw UnencodableCharacter(in: text, at: 0, encoding: name)
            }
            let mark = hasByteOrderMark ? ByteOrderMark.utf8 : []
            do throws(Converter.BadSequence) {
                return try converter.encode(mark + text)
            } catch {
                throw UnencodableCharacter(in: text, at: max(0, error.offset - mark.count), encoding: name)
            }
        }
    }
}
