internal import MTLintCore

/// The placeholders that begin with a per cent sign, of C, Python, Objective-C and Qt.
enum PrintfPlaceholder {
    /// The offset behind the placeholder that begins at an offset; nil when none does.
    ///
    /// The flag that is a space is not known: “50 % discount” is no placeholder.
    static func end(_ text: PaddedBytes, _ start: Int, limit: Int) -> Int? {
        var at = start + 1
        guard at < limit else { return nil }
        // %%
        if text[at] == 0x25 { return at + 1 }
        // %(name)s
        if text[at] == 0x28 {
            var end = at + 1
            while end < limit, end < at + 80, text[end] > 0x20, text[end] != 0x29 { end += 1 }
            guard end + 1 < limit, text[end] == 0x29 else { return nil }
            at = end + 1
        }
        // %#@name@
        if text[at] == 0x23, text[at + 1] == 0x40 { return stringsDictionary(text, at + 2, limit: limit) }
        let digits = at
        while at < limit, text[at] &- 0x30 < 10 { at += 1 }
        if at > digits, at < limit, text[at] == 0x24 {
            // %1$s
            at += 1
            if text[at] == 0x23, text[at + 1] == 0x40 { return stringsDictionary(text, at + 2, limit: limit) }
        } else if at > digits, at - digits <= 2, start + 1 == digits, !isConversion(text, at, limit: limit) {
            // %1, of Qt; “%1 %” and such have a digit too, and mean it.
            return at
        }
        while at < limit, [0x2B, 0x2D, 0x23, 0x27, 0x30].contains(text[at]) { at += 1 }
        while at < limit, text[at] &- 0x30 < 10 || text[at] == 0x2E || text[at] == 0x2A { at += 1 }
        guard isConversion(text, at, limit: limit) else {
            // %L1, of Qt
            if text[at] == 0x4C, text[at + 1] &- 0x30 < 10, at + 1 < limit { return at + 2 }
            return nil
        }
        while [0x68, 0x6C, 0x4C, 0x71, 0x6A, 0x7A, 0x74].contains(text[at]) { at += 1 }
        return at + 1
    }

    private static func stringsDictionary(_ text: PaddedBytes, _ start: Int, limit: Int) -> Int? {
        var end = start
        while end < limit, end < start + 80, text[end] > 0x20, text[end] != 0x40 { end += 1 }
        return end < limit && text[end] == 0x40 ? end + 1 : nil
    }

    /// Whether a length and a conversion stand at an offset.
    private static func isConversion(_ text: PaddedBytes, _ start: Int, limit: Int) -> Bool {
        var at = start
        while at < limit, [0x68, 0x6C, 0x4C, 0x71, 0x6A, 0x7A, 0x74].contains(text[at]) { at += 1 }
        guard at < limit else { return false }
        switch text[at] {
        case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "x"),
            UInt8(ascii: "X"), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"),
            UInt8(ascii: "g"), UInt8(ascii: "G"), UInt8(ascii: "a"), UInt8(ascii: "A"), UInt8(ascii: "c"),
            UInt8(ascii: "C"), UInt8(ascii: "s"), UInt8(ascii: "S"), UInt8(ascii: "p"), UInt8(ascii: "n"),
            UInt8(ascii: "m"), UInt8(ascii: "r"), 0x40:
            return true
        default: return false
        }
    }
}
