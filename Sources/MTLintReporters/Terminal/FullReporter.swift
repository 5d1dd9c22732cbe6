import MTLintCore

/// Each finding with its place in the text, what to do about it and what a fix changes, and a line with the numbers.
struct FullReporter: Reporter {
    private var terminal: TerminalWriter
    private var held = WorstFirst()

    init(_ options: ReporterOptions) { terminal = TerminalWriter(options) }

    mutating func begin() {}

    mutating func report(_ file: FileReport) {
        guard !file.diagnostics.isEmpty else { return }
        let lines = LineIndex(file.text)
        var cursor = LineCursor(file.text, lines: lines, origin: file.origin)
        for diagnostic in file.diagnostics {
            let range = file.wholeScalars(diagnostic.range)
            let start = cursor.place(of: range.start)
            writeHeading(diagnostic)
            var frame = FindingFrame(file: file, lines: lines, range: range, options: terminal.options)
            terminal.append(frame.rendered(diagnostic, line: start.line, column: start.column))
            if terminal.options.worstFirst { held.add(terminal.takeOutput(), diagnostic.severity) }
        }
    }

    mutating func finish(_ summary: RunSummary) {
        terminal.append(held.take())
        terminal.write(summary.tables)
        if terminal.options.hasSummary { terminal.write("\(summary.sentence)\n") }
    }

    mutating func takeOutput() -> [UInt8] { terminal.takeOutput() }

    private mutating func writeHeading(_ diagnostic: Diagnostic) {
        let id = diagnostic.rule.id
        terminal.write(
            "\(diagnostic.severity.rawValue)[\(id)]", .severity(diagnostic.severity), page: id)
        terminal.write(": ", .bold)
        terminal.writeMessage(diagnostic.message, .bold)
        terminal.write("\n")
    }
}
