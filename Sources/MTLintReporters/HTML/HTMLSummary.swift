import MTLintCore

/// The numbers of a run, and the statistics and scores that were asked for.
struct HTMLSummary {
    /// A file with findings.
    struct File {
        let path: String
        let findings: Int
    }

    private let summary: RunSummary
    private let files: [File]

    init(_ summary: RunSummary, _ files: [File]) {
        self.summary = summary
        self.files = files
    }

    func write(_ html: inout HTMLWriter) {
        html.markup("<section id=\"summary\" aria-labelledby=\"summary-title\" tabindex=\"-1\">\n")
        html.markup("<h2 id=\"summary-title\">Summary</h2>\n<p>")
        html.text(Sentence.sentence(summary.sentence))
        html.markup("</p>\n")
        if summary.failures > 0 {
            html.markup("<p class=\"failure\">")
            html.text(Sentence.sentence(summary.failureSentence))
            html.markup("</p>\n")
        }
        if files.count > 1 { writeFiles(&html) }
        if let score = summary.score { write(score, &html) }
        if let statistics = summary.statistics { write(statistics, &html) }
        html.markup("</section>\n")
    }

    private func writeFiles(_ html: inout HTMLWriter) {
        html.markup("<nav aria-label=\"Files with findings\">\n<ul>\n")
        for (index, file) in files.enumerated() {
            html.markup("<li><a href=\"#file-")
            html.number(index + 1)
            html.markup("\"><bdi>")
            html.text(file.path)
            html.markup("</bdi></a> (")
            html.number(file.findings)
            html.markup(")</li>\n")
        }
        html.markup("</ul>\n</nav>\n")
    }

    private func write(_ report: QualityReport, _ html: inout HTMLWriter) {
        var documents = HTMLTable(
            caption: "Quality: penalty points per 1,000 words",
            columns: ["Document", "Words", "Errors", "Warnings", "Notes", "Penalty", "Score"])
        for document in report.documents { documents.add(document.path, Self.cells(document.score)) }
        if report.documents.count != 1 { documents.add("All documents", Self.cells(report.all)) }
        documents.write(&html)
        if report.all.errorTypes.isEmpty { return }
        var types = HTMLTable(
            caption: "Penalty by MQM error type", columns: ["Error type", "Errors", "Warnings", "Notes", "Penalty"])
        for (type, counts) in report.all.errorTypes.sorted(by: { $0.key < $1.key }) {
            types.add(type, Self.cells(counts) + [Hundredths(report.all.penalty(of: counts)).description])
        }
        types.write(&html)
    }

    private func write(_ statistics: RunStatistics, _ html: inout HTMLWriter) {
        var table = HTMLTable(
            caption: "Findings by rule", columns: ["Rule", "Errors", "Warnings", "Notes", "Silenced", "Files"])
        for (id, rule) in statistics.rules.sorted(by: { $0.key < $1.key }) {
            table.add(id.description, Self.cells(rule.counts) + ["\(rule.counts.silenced)", "\(rule.files)"])
        }
        table.write(&html)
    }

    private static func cells(_ score: QualityScore) -> [String] {
        ["\(score.words)"] + cells(score.counts)
            + [Hundredths(score.penalty).description, Hundredths(score.score).description]
    }

    private static func cells(_ counts: SeverityCounts) -> [String] {
        ["\(counts.errors)", "\(counts.warnings)", "\(counts.notes)"]
    }
}
