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
        let excerpt = Excerpt(text: file.text, unicode: terminal.options.unicode)
        for diagnostic in file.diagnostics {
            let range = file.wholeScalars(diagnostic.range)
            let start = cursor.place(of: range.start)
            writeHeading(diagnostic)
            let frame = FindingFrame(
                file: file, lines: lines, range: range, excerpt: excerpt, width: terminal.options.width)
            frame.write(diagnostic, at: start, to: &terminal)
            if terminal.options.worstFirst { held.add(terminal.takeOutput(), diagnostic.severity) }
        }
    }

    mutating func finish(_ summary: RunSummary) {
        terminal.append(held.take())
        terminal.writeOwn(summary.tables)
        if terminal.options.hasSummary { terminal.writeOwn("\(summary.sentence)\n") }
    }

    mutating func takeOutput() -> [UInt8] { terminal.takeOutput() }

    private mutating func writeHeading(_ diagnostic: Diagnostic) {
        terminal.write(diagnostic.rule.id, of: diagnostic.severity)
        terminal.write(": ", .bold)
        terminal.writeMessage(diagnostic.message, .bold)
        terminal.write("\n")
    }
}
