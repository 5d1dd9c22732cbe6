internal import MTLintCore

/// The rows of a table, cell by cell.
struct TableRows {
    struct Cell {
        /// Without its quotation marks.
        let content: Range<Int>
        let isQuoted: Bool
    }

    private let text: PaddedBytes
    private let separator: UInt8
    private var at = 0

    init(_ text: PaddedBytes, separator: UInt8) {
        self.text = text
        self.separator = separator
    }

    /// The next row; blank lines are none.
    mutating func next() throws(FormatError) -> [Cell]? {
        while at < text.count, text[at] == 0x0A || text[at] == 0x0D { at += 1 }
        guard at < text.count else { return nil }
        var row: [Cell] = []
        while true {
            row.append(try cell())
            guard at < text.count else { return row }
            if text[at] == separator {
                at += 1
                continue
            }
            at += text[at] == 0x0D && text[at + 1] == 0x0A ? 2 : 1
            return row
        }
    }

    private mutating func cell() throws(FormatError) -> Cell {
        // Tabs never stand in cells, so quotation marks are what they are.
        guard text[at] == 0x22, separator != 0x09 else {
            let start = at
            while at < text.count, text[at] != separator, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
            return Cell(content: start..<at, isQuoted: false)
        }
        let start = at + 1
        var end = text.firstOffset(of: 0x22, from: start)
        while end < text.count, text[end + 1] == 0x22, end + 1 < text.count {
            end = text.firstOffset(of: 0x22, from: end + 2)
        }
        guard end < text.count else { throw FormatError(at: at, "the quotation mark of the cell is never closed") }
        at = end + 1
        guard at == text.count || text[at] == separator || text[at] == 0x0A || text[at] == 0x0D else {
            throw FormatError(at: at, "text behind a cell in quotation marks")
        }
        return Cell(content: start..<end, isQuoted: true)
    }
}
