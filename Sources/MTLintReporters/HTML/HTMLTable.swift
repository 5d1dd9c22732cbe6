/// A table of numbers, a row a name.
struct HTMLTable {
    private let caption: String
    private let columns: [String]
    private var rows: [(name: String, cells: [String])] = []

    init(caption: String, columns: [String]) {
        self.caption = caption
        self.columns = columns
    }

    mutating func add(_ name: String, _ cells: [String]) { rows.append((name, cells)) }

    func write(_ html: inout HTMLWriter) {
        html.markup("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"")
        html.text(caption)
        html.markup("\">\n<table>\n<caption>")
        html.text(caption)
        html.markup("</caption>\n<thead><tr>")
        for column in columns {
            html.markup("<th scope=\"col\">")
            html.text(column)
            html.markup("</th>")
        }
        html.markup("</tr></thead>\n<tbody>\n")
        for row in rows {
            html.markup("<tr><th scope=\"row\" dir=\"auto\">")
            html.text(row.name)
            html.markup("</th>")
            for cell in row.cells {
                html.markup("<td>")
                html.text(cell)
                html.markup("</td>")
            }
            html.markup("</tr>\n")
        }
        html.markup("</tbody>\n</table>\n</div>\n")
    }
}
