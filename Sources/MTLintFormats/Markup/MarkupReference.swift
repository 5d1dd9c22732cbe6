internal import MTLintCore

/// A character reference of HTML or XML: `&eacute;`, `&#233;`, `&#xE9;`.
struct MarkupReference {
    /// nil when the name is not known, or the number is no character.
    let scalar: UInt32?
    /// In bytes, from the ampersand to the semicolon.
    let length: Int

    /// Whether it only says where a line may be broken: a soft hyphen, or a space without a width. Written as a reference
    /// it is meant, and no part of the text, as `<wbr>` is none.
    var isBreakOpportunity: Bool { scalar == 0xAD || scalar == 0x200B }

    /// In bytes. No name that HTML knows is longer.
    private static let longestName = 32

    /// The reference that an ampersand begins; nil when it begins none.
    init?(_ text: PaddedBytes, _ ampersand: Int, limit: Int) {
        var at = ampersand + 1
        if text[at] == 0x23 {
            at += 1
            let radix: UInt32 = text[at] | 0x20 == 0x78 ? 16 : 10
            if radix == 16 { at += 1 }
            let digits = at
            var value: UInt32 = 0
            while at < limit, at - digits < 10, let digit = Self.digit(text[at], radix) {
                value = value &* radix &+ digit
                at += 1
            }
            guard at > digits, at < limit, text[at] == 0x3B else { return nil }
            scalar = at - digits > 7 ? nil : Self.meant(value)
        } else {
            let name = at
            while at < limit, at - name < Self.longestName,
                (text[at] | 0x20) &- 0x61 < 26 || text[at] &- 0x30 < 10
            {
                at += 1
            }
            guard at > name, at < limit, text[at] == 0x3B else { return nil }
            scalar = Self.common(text, name, at) ?? Self.named(text, name..<at)
        }
        length = at + 1 - ampersand
    }

    /// The names that nearly every reference has.
    private static func common(_ text: PaddedBytes, _ start: Int, _ end: Int) -> UInt32? {
        switch (end - start, text[start], text[start + 1]) {
        case (2, 0x6C, 0x74): 0x3C
        case (2, 0x67, 0x74): 0x3E
        case (3, 0x61, 0x6D) where text[start + 2] == 0x70: 0x26
        default: nil
        }
    }

    /// What a name stands for, if it is a single character.
    private static func named(_ text: PaddedBytes, _ range: Range<Int>) -> UInt32? {
        if let known = HTMLEntity.scalar(named: text.string(range)) { return known }
        let line = SortedLines(NamedReferences.lines).lines(prefix: text[range] + [0x20]).first
        guard let line, line.count <= 6 else { return nil }
        return (0..<line.count).reduce(0) { value, index in value &* 16 &+ (digit(line[index], 16) ?? 0) }
    }

    private static func digit(_ byte: UInt8, _ radix: UInt32) -> UInt32? {
        if byte &- 0x30 < 10 { return UInt32(byte - 0x30) }
        let letter = (byte | 0x20) &- 0x61
        return radix == 16 && letter < 6 ? UInt32(letter) + 10 : nil
    }

    /// The scalar of a number; 128 to 159 mean what they are in Windows-1252, as in browsers.
    private static func meant(_ value: UInt32) -> UInt32? {
        if (0x80...0x9F).contains(value) {
            let scalar = windows1252[Int(value - 0x80)]
            return scalar == 0 ? nil : scalar
        }
        guard value >= 0x20 || value == 0x09 || value == 0x0A, value != 0x7F else { return nil }
        return Unicode.Scalar(value).map(\.value)
    }

    /// The WHATWG's table of numeric character references.
    private static let windows1252: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}
