import MTLintCore

/// The Reviewdog Diagnostic Format as one JSON document, a line a finding.
struct ReviewdogReporter: Reporter {
    private let options: ReporterOptions
    private var json = JSONWriter()

    init(_ options: ReporterOptions) { self.options = options }

    mutating func begin() {
        json.openObject()
        json.reviewdogSource(options)
        json.key("diagnostics")
        json.openArray()
    }

    mutating func report(_ file: FileReport) {
        guard !file.diagnostics.isEmpty else { return }
        let diagnostics = ReviewdogDiagnostics(file, options)
        for diagnostic in file.diagnostics {
            json.breakLine()
            json.openObject()
            diagnostics.writeMembers(of: diagnostic, &json)
            json.closeObject()
        }
    }

    mutating func finish(_ summary: RunSummary) {
        json.closeArray()
        json.closeObject()
        json.endLine()
    }

    mutating func takeOutput() -> [UInt8] { json.takeOutput() }
}
