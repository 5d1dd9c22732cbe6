import MTLintCore

/// The Reviewdog Diagnostic Format, one JSON object a line, one line a finding.
struct ReviewdogLinesReporter: Reporter {
    private let options: ReporterOptions
    private var json = JSONWriter()
    private var held = WorstFirst()

    init(_ options: ReporterOptions) { self.options = options }

    mutating func begin() {}

    mutating func report(_ file: FileReport) {
        guard !file.diagnostics.isEmpty else { return }
        let diagnostics = ReviewdogDiagnostics(file, options)
        for diagnostic in file.diagnostics {
            json.openObject()
            diagnostics.writeMembers(of: diagnostic, &json)
            json.reviewdogSource(options)
            json.closeObject()
            json.endLine()
            if options.worstFirst { held.add(json.takeOutput(), diagnostic.severity) }
        }
    }

    mutating func finish(_ summary: RunSummary) { json.append(lines: held.take()) }

    mutating func takeOutput() -> [UInt8] { json.takeOutput() }
}
