import MTLintCore

/// One JSON object a line, one line a finding, and nothing else.
struct JSONLinesReporter: Reporter {
    private let isWorstFirst: Bool
    private var json = JSONWriter()
    private var held = WorstFirst()

    init(_ options: ReporterOptions) { isWorstFirst = options.worstFirst }

    mutating func begin() {}

    mutating func report(_ file: FileReport) {
        guard !file.diagnostics.isEmpty else { return }
        var cursor = file.cursor(LineIndex(file.text))
        for diagnostic in file.diagnostics {
            json.finding(diagnostic, in: file, &cursor)
            json.endLine()
            if isWorstFirst { held.add(json.takeOutput(), diagnostic.severity) }
        }
    }

    mutating func finish(_ summary: RunSummary) { json.append(lines: held.take()) }

    mutating func takeOutput() -> [UInt8] { json.takeOutput() }
}
