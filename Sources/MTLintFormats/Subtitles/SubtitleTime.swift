internal import MTLintCore

/// The line of a subtitle that says when it is shown: `00:01:02,500 --> 00:01:04,000`.
enum SubtitleTime {
    /// Whether a line has an arrow.
    static func isMeant(_ text: PaddedBytes, _ line: Range<Int>) -> Bool { arrow(text, line) != nil }

    /// Whether a line has two times with an arrow between them.
    static func isWhole(_ text: PaddedBytes, _ line: Range<Int>) -> Bool {
        guard let arrow = arrow(text, line) else { return false }
        return isTime(text, line.lowerBound..<arrow) && isTime(text, (arrow + 3)..<line.upperBound)
    }

    private static func arrow(_ text: PaddedBytes, _ line: Range<Int>) -> Int? {
        guard line.count >= 3 else { return nil }
        return (line.lowerBound..<(line.upperBound - 2)).first {
            text[$0] == 0x2D && text[$0 + 1] == 0x2D && text[$0 + 2] == 0x3E
        }
    }

    /// Whether a time stands first in a range: numbers with colons between them, and a fraction.
    private static func isTime(_ text: PaddedBytes, _ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
        var colons = 0
        var digits = 0
        while at < range.upperBound {
            if text[at] &- 0x30 < 10 {
                digits += 1
            } else if text[at] == 0x3A, digits > 0 {
                (colons, digits) = (colons + 1, 0)
            } else if text[at] == 0x2C || text[at] == 0x2E, digits > 0 {
                return (1...2).contains(colons) && text[at + 1] &- 0x30 < 10
            } else {
                break
            }
            at += 1
        }
        return (1...2).contains(colons) && digits > 0
    }
}
