import MTLintCore

/// What is said of each finding of a file: where it is, what to do, and the text before and after each fix.
struct HTMLFindings {
    private let file: FileReport
    private let number: Int
    private let lines: LineIndex
    private let options: ReporterOptions
    private let excerpt: Excerpt

    /// The columns of a text before or after a fix.
    private static let columns = 90

    init(_ file: FileReport, number: Int, lines: LineIndex, _ options: ReporterOptions) {
        self.file = file
        self.number = number
        self.lines = lines
        self.options = options
        excerpt = Excerpt(text: file.text, unicode: true)
    }

    func write(_ html: inout HTMLWriter) {
        var cursor = file.cursor(lines)
        for (index, diagnostic) in file.diagnostics.enumerated() {
            let start = cursor.positions(of: file.wholeScalars(diagnostic.range)).lowerBound
            html.markup("<li class=\"finding ")
            html.text(diagnostic.severity.rawValue)
            html.markup("\" id=\"finding-")
            writeName(index, &html)
            html.markup("\" data-severity=\"")
            html.text(diagnostic.severity.rawValue)
            html.markup("\" data-rule=\"")
            html.text(diagnostic.rule.id.description)
            html.markup("\" tabindex=\"-1\">\n<h3><span class=\"number\">")
            html.number(index + 1)
            html.markup("</span> <span class=\"severity\">")
            html.text(diagnostic.severity.rawValue)
            html.markup("</span> ")
            html.text(diagnostic.message)
            html.markup("</h3>\n<p class=\"place\"><a href=\"#mark-")
            writeName(index, &html)
            html.markup("\">line ")
            html.number(start.line)
            html.markup(", column ")
            html.number(start.column)
            html.markup("</a> ")
            if let record = diagnostic.record {
                html.markup("<span class=\"record\">record ")
                html.text(record)
                html.markup("</span> ")
            }
            write(diagnostic.rule, &html)
            html.markup("</p>\n")
            if let help = diagnostic.help {
                html.markup("<p class=\"help\">")
                html.text(help)
                html.markup("</p>\n")
            }
            for fix in diagnostic.fixes { write(fix, &html) }
            html.markup("</li>\n")
        }
    }

    private func write(_ rule: Rule, _ html: inout HTMLWriter) {
        if let uri = options.ruleURI?(rule.id) {
            html.markup("<a class=\"rule\" rel=\"noreferrer\" href=\"")
            html.text(uri)
            html.markup("\">")
            html.text(rule.id.description)
            html.markup("</a>")
        } else {
            html.markup("<span class=\"rule\">")
            html.text(rule.id.description)
            html.markup("</span>")
        }
    }

    private func write(_ fix: Fix, _ html: inout HTMLWriter) {
        let diff = FixDiff(of: fix, in: file, lines: lines, excerpt: excerpt, columns: Self.columns)
        html.markup("<div class=\"fix\">\n<p>")
        switch fix.applicability {
        case .safe: html.markup("Safe fix: changes no word")
        case .suggested: html.markup("Suggested fix: changes words")
        case .display: html.markup("Possible fix: never applied by itself")
        }
        html.markup("</p>\n<dl>\n<dt>Before</dt><dd dir=\"auto\">")
        write(diff.before, changed: ("<del>", "</del>"), &html)
        html.markup("</dd>\n<dt>After</dt><dd dir=\"auto\">")
        write(diff.after, changed: ("<ins>", "</ins>"), &html)
        html.markup("</dd>\n</dl>\n</div>\n")
    }

    private func write(
        _ pieces: [ShownText], changed: (start: StaticString, end: StaticString), _ html: inout HTMLWriter
    ) {
        for piece in pieces {
            let isMarked = piece.isChanged && !piece.isEmpty
            if isMarked { html.markup(changed.start) }
            html.text(piece.string)
            if isMarked { html.markup(changed.end) }
        }
    }

    private func writeName(_ finding: Int, _ html: inout HTMLWriter) {
        html.number(number)
        html.markup("-")
        html.number(finding + 1)
    }
}
