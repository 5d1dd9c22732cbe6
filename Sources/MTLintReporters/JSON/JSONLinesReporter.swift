import MTLintCore

/// One JSON object a line, one line a finding, and nothing else.
struct JSONLinesReporter: Reporter {
    private var json = JSONWriter()

    init(_ options: ReporterOptions) {}

    mutating func begin() {}

    mutating func report(_ file: FileReport) {
        guard !file.diagnostics.isEmpty else { return }
        var cursor = file.cursor(LineIndex(file.text))
        for diagnostic in file.diagnostics {
            json.finding(diagnostic, in: file, &cursor)
            json.endLine()
        }
    }

    mutating func finish(_ summary: RunSummary) {}

    mutating func takeOutput() -> [UInt8] { json.takeOutput() }
}
