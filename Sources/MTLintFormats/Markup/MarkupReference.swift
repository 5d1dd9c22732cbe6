internal import MTLintCore

/// A character reference of HTML or XML: `&eacute;`, `&#233;`, `&#xE9;`.
struct MarkupReference {
    /// nil when the name is not known, or the number is no character.
    let scalar: UInt32?
    /// In bytes, from the ampersand to the semicolon.
    let length: Int

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
            scalar = Self.common(text, name, at) ?? HTMLEntity.scalar(named: text.string(name..<at))
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
