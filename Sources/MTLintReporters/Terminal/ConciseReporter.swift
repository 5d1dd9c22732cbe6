import MTLintCore

/// One line a finding, `path:line:column: severity: message [rule]`, and a line with the numbers.
///
/// Lines and columns are 1-based, columns in code points.
struct ConciseReporter: Reporter {
    private var terminal: TerminalWriter
    private var held = WorstFirst()

    init(_ options: ReporterOptions) { terminal = TerminalWriter(options) }

    mutating func begin() {}

    mutating func report(_ file: FileReport) {
        guard !file.diagnostics.isEmpty else { return }
        var cursor = LineCursor(file.text, lines: LineIndex(file.text), origin: file.origin)
        for diagnostic in file.diagnostics {
            let start = cursor.place(of: file.wholeScalars(diagnostic.range).start)
            terminal.writePath(file.path, .bold)
            terminal.write(start)
            terminal.write(": ")
            terminal.write(.severity(diagnostic.severity)) { $0.writeOwn(diagnostic.severity.rawValue) }
            terminal.write(": ")
            terminal.writeMessage(diagnostic.message)
            if let record = diagnostic.record { terminal.writeRecord(record) }
            terminal.write(" [")
            terminal.write(diagnostic.rule.id)
            terminal.write("]\n")
            if terminal.options.worstFirst { held.add(terminal.takeOutput(), diagnostic.severity) }
        }
    }

    mutating func finish(_ summary: RunSummary) {
        terminal.append(held.take())
        terminal.writeOwn(summary.tables)
        if terminal.options.hasSummary { terminal.writeOwn("\(summary.sentence)\n") }
    }

    mutating func takeOutput() -> [UInt8] { terminal.takeOutput() }
}
