public import MTLintCore

/// Reads tables: CSV (RFC 4180, also with semicolons) and TSV. Each cell is a text.
public struct TableReader: FormatReader {
    private let isTabbed: Bool
    private let columns: [String]

    /// - Parameter columns: which columns to read, by the names in the first row or by number from 1; all if there is
    ///   none.
    public init(isTabbed: Bool = false, columns: [String] = []) {
        self.isTabbed = isTabbed
        self.columns = columns
    }

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        let (separator, told) = isTabbed ? (0x09, 0) : Self.separator(of: text)
        var rows = TableRows(text, separator: separator)
        var builder = DocumentBuilder(text)
        var quoted: [TextRange<InFile>] = []
        var wanted: Set<Int>?
        var isFirst = true
        while let row = try rows.next() {
            if isFirst, !columns.isEmpty {
                let (numbers, hasNames) = try numbers(of: row, text)
                wanted = numbers
                isFirst = false
                if hasNames { continue }
            }
            for (index, cell) in row.enumerated() where wanted?.contains(index) ?? true {
                builder.begin(.cell, at: cell.content.lowerBound)
                var start = cell.content.lowerBound
                if cell.isQuoted {
                    quoted.append(TextRange(cell.content))
                    var at = start
                    while at < cell.content.upperBound {
                        if text[at] == 0x22 {
                            builder.copy(start..<at)
                            builder.replace(at..<(at + 2), with: 0x22)
                            at += 1
                            start = at + 1
                        }
                        at += 1
                    }
                }
                builder.copy(start..<cell.content.upperBound)
                builder.end(isRunningText: true)
            }
        }
        return builder.finish(
            TableEncoder(separator: separator, told: told, quoted: quoted), placeholders: .messages)
    }

    /// The columns to read, from 0, and whether the row has their names.
    private func numbers(
        of row: [TableRows.Cell], _ text: PaddedBytes
    ) throws(FormatError) -> (numbers: Set<Int>, hasNames: Bool) {
        var numbers: Set<Int> = []
        var hasNames = false
        for column in columns {
            if let index = row.firstIndex(where: { text.string($0.content) == column }) {
                numbers.insert(index)
                hasNames = true
            } else if let number = Int(column), number > 0 {
                numbers.insert(number - 1)
            } else {
                throw FormatError(at: 0, "no column “\(column)” in the first row")
            }
        }
        return (numbers, hasNames)
    }

    /// A semicolon if the first line has more of them than of commas, outside of quotation marks; and the end of that line.
    static func separator(of text: PaddedBytes) -> (separator: UInt8, end: Int) {
        var (commas, semicolons) = (0, 0)
        var at = 0
        var beginsCell = true
        while at < text.count {
            let byte = text[at]
            if byte == 0x22, beginsCell {
                // As rows are read: what is doubled closes nothing.
                at = text.firstOffset(of: 0x22, from: at + 1)
                while text[at + 1] == 0x22, at < text.count { at = text.firstOffset(of: 0x22, from: at + 2) }
            }
            if byte == 0x0A || byte == 0x0D { break }
            if byte == 0x2C { commas += 1 }
            if byte == 0x3B { semicolons += 1 }
            beginsCell = byte == 0x2C || byte == 0x3B
            at += 1
        }
        return (semicolons > commas ? 0x3B : 0x2C, min(at, text.count))
    }
}
