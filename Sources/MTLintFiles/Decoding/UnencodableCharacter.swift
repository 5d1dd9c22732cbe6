/// A character of a text that does not exist in the encoding that the text is to be written in.
public struct UnencodableCharacter: Error, Hashable, Sendable {
    /// The offset of the character's first byte, in UTF-8, in the text without a byte order mark.
    public let offset: Int
    /// U+FFFD when the text is not UTF-8 there.
    public let character: Unicode.Scalar
    /// The encoding's name.
    public let encoding: String

    init(in text: some Collection<UInt8>, at offset: Int, encoding: String) {
        self.offset = offset
        self.encoding = encoding
        character = String(decoding: text.dropFirst(offset).prefix(4), as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    }
}

extension UnencodableCharacter: CustomStringConvertible {
    public var description: String {
        let digits = String(character.value, radix: 16, uppercase: true)
        let padding = String(repeating: "0", count: max(0, 4 - digits.count))
        return "“\(character)” (U+\(padding)\(digits)) does not exist in \(encoding)"
    }
}
