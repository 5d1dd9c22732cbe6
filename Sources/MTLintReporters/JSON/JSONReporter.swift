import MTLintCore

/// All findings and the numbers as one JSON document, a line a finding.
struct JSONReporter: Reporter {
    /// The version of the document's form; a new one may change or remove members.
    private static let formatVersion = 1

    private let version: String
    private var json = JSONWriter()

    init(_ options: ReporterOptions) { version = options.version }

    mutating func begin() {
        json.openObject()
        json.member("version", Self.formatVersion)
        json.key("tool")
        json.openObject()
        json.member("name", "mtlint")
        json.member("version", version)
        json.closeObject()
        json.key("findings")
        json.openArray()
    }

    mutating func report(_ file: FileReport) {
        guard !file.diagnostics.isEmpty else { return }
        var cursor = file.cursor(LineIndex(file.text))
        for diagnostic in file.diagnostics {
            json.breakLine()
            json.finding(diagnostic, in: file, &cursor)
        }
    }

    mutating func finish(_ summary: RunSummary) {
        json.closeArray()
        json.key("summary")
        json.openObject()
        json.member("files", summary.files)
        json.member("filesWithFindings", summary.filesWithFindings)
        json.member("failures", summary.failures)
        json.member("findings", summary.findings)
        json.member("errors", summary.errors)
        json.member("warnings", summary.warnings)
        json.member("notes", summary.notes)
        json.member("fixable", summary.fixable)
        json.member("fixableSuggested", summary.fixableSuggested)
        json.member("suppressed", summary.suppressed)
        if let statistics = summary.statistics { json.statistics(statistics) }
        if let score = summary.score { json.score(score) }
        json.closeObject()
        json.closeObject()
        json.endLine()
    }

    mutating func takeOutput() -> [UInt8] { json.takeOutput() }
}
