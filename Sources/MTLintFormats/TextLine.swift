internal import MTLintCore

/// One line of a plain text that is not blank.
struct TextLine {
    /// Without white space at either end.
    let range: Range<Int>
    /// Whether a blank line stands before it, or nothing.
    let beginsBlock: Bool

    /// The length in code points, the measure of hard-wrapped lines.
    func width(_ text: PaddedBytes) -> Int { text.scalarCount(in: range) }

    /// The length of its first word in code points.
    func firstWordWidth(_ text: PaddedBytes) -> Int {
        text[range].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
    }

    /// Whether more than so many words stand in it, told by spaces.
    func hasMoreWords(than most: Int, _ text: PaddedBytes) -> Bool {
        text.count(of: 0x20, in: range, most: most) >= most
    }

    /// Whether it ends as a sentence does: with a terminal mark, and any quotation marks or brackets behind it.
    func endsSentence(_ text: PaddedBytes) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound, let last = text.scalar(before: end) {
            switch last.value {
            case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201C, 0x201D, 0x300D, 0x300F, 0xFF09: end -= last.length
            case 0x21, 0x2E, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x06D4, 0x0964, 0x0589: return true
            default: return false
            }
        }
        return false
    }

    /// Whether its first letter is in lower case (ASCII suffices: it is only one of several signs).
    func beginsLowercase(_ text: PaddedBytes) -> Bool { text[range].first.map { $0 &- 0x61 < 26 } ?? false }
}
