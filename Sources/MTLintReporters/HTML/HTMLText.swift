import MTLintCore

/// A file’s text with its findings marked in place, each with a link to what is said of it.
struct HTMLText {
    /// In bytes: of a longer text only the surroundings of the findings are shown.
    private static let mostWhole = 100_000
    /// In bytes: what is shown on either side of a finding in a longer text, at most.
    private static let surroundings = 1000
    /// How many findings a mark knows of where more lie on one another.
    private static let mostOverlapping = 16

    private let file: FileReport
    private let number: Int
    private let lines: LineIndex
    /// The ranges of the findings, on borders of scalars.
    private let ranges: [Range<Int>]

    init(_ file: FileReport, number: Int, lines: LineIndex) {
        self.file = file
        self.number = number
        self.lines = lines
        ranges = file.diagnostics.map { file.wholeScalars($0.range).indices }
    }

    func write(_ html: inout HTMLWriter) {
        html.markup("<div class=\"text\" role=\"group\" aria-label=\"Text with findings marked\">\n")
        var marks = Marks(self)
        var end = 0
        for stretch in shown {
            if stretch.lowerBound > end { html.markup("<div class=\"gap\">…</div>\n") }
            end = stretch.upperBound
            var line = lines.line(of: UInt32(stretch.lowerBound))
            repeat {
                write(line, within: stretch, &marks, &html)
                line += 1
            } while line < lines.starts.count && Int(lines.starts[line]) < stretch.upperBound
        }
        if end < file.text.count { html.markup("<div class=\"gap\">…</div>\n") }
        html.markup("</div>\n")
    }

    private func write(_ line: Int, within stretch: Range<Int>, _ marks: inout Marks, _ html: inout HTMLWriter) {
        html.markup("<div class=\"line\" dir=\"auto\" data-line=\"")
        html.number(line + 1)
        html.markup("\">")
        let content = lines.content(ofLine: line, in: file.text)
        let start = max(content.lowerBound, stretch.lowerBound)
        marks.write(start..<max(start, min(content.upperBound, stretch.upperBound)), &html)
        let end = min(Int(lines.range(ofLine: line).end), stretch.upperBound)
        if end > content.upperBound { marks.writeLineEnd(content.upperBound..<end, &html) }
        html.markup("</div>\n")
    }

    /// The stretches of the text that are shown, in order.
    private var shown: [Range<Int>] {
        if file.text.count <= Self.mostWhole { return [0..<file.text.count] }
        var shown: [Range<Int>] = []
        for range in ranges {
            let first = lines.line(of: UInt32(range.lowerBound))
            let last = lines.line(of: UInt32(max(range.lowerBound, range.upperBound - 1)))
            let start = Int(lines.starts[max(0, first - 1)])
            let end = Int(lines.range(ofLine: min(lines.starts.count - 1, last + 1)).end)
            let stretch = file.wholeScalars(
                TextRange(
                    max(
                        start, range.lowerBound - Self.surroundings)..<min(
                            end, range.upperBound + Self.surroundings))
            ).indices
            if let before = shown.last, before.upperBound >= stretch.lowerBound {
                shown[shown.count - 1] = before.lowerBound..<max(before.upperBound, stretch.upperBound)
            } else {
                shown.append(stretch)
            }
        }
        return shown
    }

    /// Walks through the findings as the text is written.
    private struct Marks {
        private let text: HTMLText
        /// The next finding that has not begun.
        private var next = 0
        /// The findings that have begun and not ended, by their places.
        private var active: [Int] = []

        init(_ text: HTMLText) { self.text = text }

        /// Writes a part of a line, piece by piece between the borders of findings.
        mutating func write(_ range: Range<Int>, _ html: inout HTMLWriter) {
            var index = range.lowerBound
            while true {
                begin(upTo: index, &html)
                if index >= range.upperBound { break }
                let end = min(range.upperBound, border(after: index))
                openMark(&html)
                html.text(index..<end, of: text.file.text)
                closeMark(&html)
                index = end
            }
        }

        /// Writes a mark where findings begin with a line end: they would not be seen.
        mutating func writeLineEnd(_ range: Range<Int>, _ html: inout HTMLWriter) {
            begin(upTo: range.upperBound - 1, &html)
            guard active.contains(where: { text.ranges[$0].lowerBound >= range.lowerBound }) else { return }
            openMark(&html)
            html.markup("↵")
            closeMark(&html)
        }

        /// Links to the findings that begin at or before an offset.
        private mutating func begin(upTo offset: Int, _ html: inout HTMLWriter) {
            active.removeAll { text.ranges[$0].upperBound <= offset }
            while next < text.ranges.count, text.ranges[next].lowerBound <= offset {
                writeLink(&html)
                if text.ranges[next].upperBound > offset { active.append(next) }
                next += 1
            }
        }

        /// Where the next finding begins or one ends.
        private func border(after offset: Int) -> Int {
            let start = next < text.ranges.count ? text.ranges[next].lowerBound : .max
            return active.reduce(start) { min($0, text.ranges[$1].upperBound) }
        }

        private func writeLink(_ html: inout HTMLWriter) {
            let diagnostic = text.file.diagnostics[next]
            html.markup("<a class=\"ref ")
            html.text(diagnostic.severity.rawValue)
            html.markup("\" id=\"mark-")
            writeName(next, &html)
            html.markup("\" href=\"#finding-")
            writeName(next, &html)
            html.markup("\" aria-label=\"Finding ")
            html.number(next + 1)
            html.text(", \(diagnostic.severity.rawValue): \(diagnostic.message)")
            html.markup("\">")
            html.number(next + 1)
            html.markup("</a>")
        }

        private func openMark(_ html: inout HTMLWriter) {
            guard let worst = active.map({ text.file.diagnostics[$0].severity }).max() else { return }
            html.markup("<mark class=\"")
            html.text(worst.rawValue)
            html.markup("\" data-findings=\"")
            for (index, finding) in active.suffix(mostOverlapping).enumerated() {
                if index > 0 { html.markup(" ") }
                writeName(finding, &html)
            }
            html.markup("\">")
        }

        private func closeMark(_ html: inout HTMLWriter) { if !active.isEmpty { html.markup("</mark>") } }

        private func writeName(_ finding: Int, _ html: inout HTMLWriter) {
            html.number(text.number)
            html.markup("-")
            html.number(finding + 1)
        }
    }
}
