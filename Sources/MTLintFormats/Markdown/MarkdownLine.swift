internal import MTLintCore

/// A line of Markdown, and how far it has been read.
struct MarkdownLine {
    private let text: PaddedBytes
    /// The offset of the next byte.
    private(set) var at: Int
    /// Behind the last byte, without the line end and white space before it.
    let end: Int
    /// Behind the last byte, without the line end.
    let fullEnd: Int
    /// Whether nothing is left to be read.
    var isRead = false
    /// The column of `at`, with tabs of four.
    private var column = 0
    /// Columns of a tab that was read in part.
    private var rest = 0

    init(_ text: PaddedBytes, _ range: Range<Int>) {
        self.text = text
        at = range.lowerBound
        var last = range.upperBound
        if last > range.lowerBound, text[last - 1] == 0x0D { last -= 1 }
        fullEnd = last
        while last > range.lowerBound, text[last - 1] == 0x20 || text[last - 1] == 0x09 { last -= 1 }
        end = last
    }

    var isBlank: Bool { at >= end }

    /// The white space before the next byte, in columns.
    var indent: Int {
        var width = rest
        var index = at
        var column = column
        while index < end {
            if text[index] == 0x20 {
                (width, column) = (width + 1, column + 1)
            } else if text[index] == 0x09 {
                let step = 4 - column % 4
                (width, column) = (width + step, column + step)
            } else {
                break
            }
            index += 1
        }
        return width
    }

    /// The offset of the first byte that is no white space.
    var content: Int {
        var index = at
        while index < end, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
        return index
    }

    /// Goes over so many columns of white space, or as many as there are.
    mutating func skipColumns(_ count: Int) {
        var left = count - rest
        rest = max(0, rest - count)
        while left > 0, at < end, text[at] == 0x20 || text[at] == 0x09 {
            let step = text[at] == 0x20 ? 1 : 4 - column % 4
            column += step
            at += 1
            rest = max(0, step - left)
            left -= step
        }
    }

    /// Goes over white space and so many bytes.
    mutating func skip(bytes: Int) {
        skipColumns(.max)
        at += bytes
        column += bytes
        rest = 0
    }
}
