internal import MTLintCore

/// How a number is written: how many digits stand before, between and behind its points and commas.
///
/// Only numbers in digits of ASCII with a point or comma in them have a shape.
struct NumberShape {
    /// The digits before the first point or comma.
    private(set) var leading = 0
    /// The digits behind the last one.
    private(set) var trailing = 0
    private(set) var points = 0
    private(set) var commas = 0
    private(set) var endsWithComma = false
    /// Whether all groups between the first and the last have three digits.
    private(set) var innerAreThree = true
    /// Whether the last group is all zeros.
    private(set) var trailingIsZero = true
    private(set) var beginsWithZero = false

    /// The byte before the last digits of a number; zero when it has no more bytes. Asked of every number, so it is fast.
    @inline(__always)
    static func mark(_ digits: Int, digitsBeforeEndOf token: Token, _ text: AnalyzedText) -> UInt8 {
        token.length > digits + 1 ? text.view.text[Int(token.end) - digits - 1] : 0
    }

    /// - Parameter bytes: of the view; an initializer is given a copy of what it is given.
    init?(_ token: Token, _ bytes: PaddedBytes) {
        // Most numbers have no room for a mark between digits.
        guard token.isNumber, token.length >= 3, token.length <= 24 else { return nil }
        var group = 0
        for byte in bytes[token.range.indices] {
            switch byte {
            case 0x30...0x39:
                if points + commas == 0, group == 0 { beginsWithZero = byte == 0x30 }
                group += 1
                if byte != 0x30 { trailingIsZero = false }
            case 0x2C, 0x2E:
                if points + commas == 0 { leading = group } else if group != 3 { innerAreThree = false }
                endsWithComma = byte == 0x2C
                if endsWithComma { commas += 1 } else { points += 1 }
                group = 0
                trailingIsZero = true
            default: return nil
            }
        }
        if points + commas == 0 || group == 0 { return nil }
        trailing = group
    }

    /// Whether one mark parts groups of three digits: “1.234.567”, and “1.234”.
    var isGrouped: Bool { (points == 0 || commas == 0) && 1...3 ~= leading && innerAreThree && trailing == 3 }
}
