internal import MTLintCore

/// An escape that begins with a backslash.
struct BackslashEscape {
    /// nil when it stands for no character.
    let scalar: UInt32?
    /// In bytes.
    let length: Int

    private init(_ scalar: UInt32?, _ length: Int) {
        self.scalar = scalar
        self.length = length
    }

    /// Of JSON, that was found to be one: `\n`, `\u00E9`, `\uD83D\uDE00`.
    init(json text: PaddedBytes, _ at: Int) {
        guard text[at + 1] == 0x75 else {
            let simple = Self.simple(text[at + 1])
            self.init(simple ?? UInt32(text[at + 1]), 2)
            return
        }
        self.init(utf16: text, at)
    }

    /// Of Java's .properties files: those of JSON, and any other character stands for itself.
    init(properties text: PaddedBytes, _ at: Int) {
        if text[at + 1] == 0x75 {
            self.init(utf16OrBroken: text, at)
        } else {
            self.init(character: text, at)
        }
    }

    /// Of Apple's .strings files: `\U00E9`, and those of C.
    init(strings text: PaddedBytes, _ at: Int) {
        if text[at + 1] | 0x20 == 0x75 {
            self.init(utf16OrBroken: text, at)
        } else {
            self.init(character: text, at)
        }
    }

    /// Of gettext's PO files: those of C, of which numbers stand for bytes.
    init(gettext text: PaddedBytes, _ at: Int) {
        let next = text[at + 1]
        if next &- 0x30 < 8 {
            var length = 2
            while length < 4, text[at + length] &- 0x30 < 8 { length += 1 }
            self.init(nil, length)
        } else if next == 0x78 {
            var length = 2
            while length < 4, (text[at + length] | 0x20) &- 0x61 < 6 || text[at + length] &- 0x30 < 10 { length += 1 }
            self.init(nil, length)
        } else if next == 0x61 || next == 0x76 {
            self.init(nil, 2)
        } else {
            self.init(character: text, at)
        }
    }

    /// Of a unit of UTF-16, or of what has too few digits for one. The byte behind those belongs to it: a letter in its
    /// place could be one more digit.
    private init(utf16OrBroken text: PaddedBytes, _ at: Int) {
        if Self.unit(text, at + 2) != nil {
            self.init(utf16: text, at)
            return
        }
        var end = at + 2
        while text[end] &- 0x30 < 10 || (text[end] | 0x20) &- 0x61 < 6 { end += 1 }
        self.init(nil, end - at + (text[end] > 0x20 && text[end] < 0x7F && text[end] != 0x5C ? 1 : 0))
    }

    /// Of two units of UTF-16 where one alone is no character.
    private init(utf16 text: PaddedBytes, _ at: Int) {
        let first = Self.unit(text, at + 2) ?? 0
        if (0xD800..<0xDC00).contains(first), text[at + 6] == 0x5C, text[at + 7] == text[at + 1],
            let second = Self.unit(text, at + 8), (0xDC00..<0xE000).contains(second)
        {
            self.init(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00), 12)
        } else {
            self.init(first == 0 ? nil : Unicode.Scalar(first).map(\.value), 6)
        }
    }

    private init(character text: PaddedBytes, _ at: Int) {
        if let simple = Self.simple(text[at + 1]) {
            self.init(simple, 2)
        } else {
            let next = text.scalar(at: at + 1)
            self.init(next.value, 1 + next.length)
        }
    }

    private static func simple(_ letter: UInt8) -> UInt32? {
        switch letter {
        case 0x62: 0x08
        case 0x66: 0x0C
        case 0x6E: 0x0A
        case 0x72: 0x0D
        case 0x74: 0x09
        default: nil
        }
    }

    /// Four hexadecimal digits.
    private static func unit(_ text: PaddedBytes, _ start: Int) -> UInt32? {
        guard start + 4 <= text.count else { return nil }
        var value: UInt32 = 0
        for byte in text[start..<(start + 4)] {
            let letter = (byte | 0x20) &- 0x61
            guard byte &- 0x30 < 10 || letter < 6 else { return nil }
            value = value << 4 | UInt32(byte &- 0x30 < 10 ? byte - 0x30 : letter + 10)
        }
        return value
    }
}
