/// A table in columns of text, wide characters counted as two.
struct TextTable {
    enum Alignment { case left, right }

    private let alignments: [Alignment]
    private var rows: [[String]]

    init(columns: [(name: String, alignment: Alignment)]) {
        alignments = columns.map(\.alignment)
        rows = [columns.map(\.name)]
    }

    /// Adds a row; cells that are missing are empty.
    mutating func add(_ cells: [String]) { rows.append(cells.map { VisibleText.line($0) }) }

    /// The rows, a line each, the names of the columns first.
    var text: String {
        let widths = alignments.indices.map { column in rows.map { Self.columns(of: $0, column) }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, alignment) in alignments.enumerated() {
                let cell = column < row.count ? row[column] : ""
                let space = String(repeating: " ", count: widths[column] - Self.columns(of: row, column))
                line += (column == 0 ? "" : "  ") + (alignment == .left ? cell + space : space + cell)
            }
            return line + "\n"
        }.joined()
    }

    private static func columns(of row: [String], _ column: Int) -> Int {
        guard column < row.count else { return 0 }
        return row[column].unicodeScalars.reduce(0) { $0 + Glyph($1.value, unicode: true).columns }
    }
}
