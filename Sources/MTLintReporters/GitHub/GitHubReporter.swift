import MTLintCore

/// Workflow commands of GitHub Actions, one a finding, and a line with the numbers for the log.
///
/// GitHub shows ten annotations of a kind a step, so the worst findings come first.
struct GitHubReporter: Reporter {
    private var held = WorstFirst()
    private var bytes: [UInt8] = []
    private let options: ReporterOptions

    init(_ options: ReporterOptions) { self.options = options }

    mutating func begin() {}

    mutating func report(_ file: FileReport) {
        guard !file.diagnostics.isEmpty else { return }
        var cursor = file.cursor(LineIndex(file.text))
        for diagnostic in file.diagnostics {
            let place = cursor.positions(of: file.wholeScalars(diagnostic.range))
            held.add(Self.command(diagnostic, file.path, place).line, diagnostic.severity)
        }
    }

    mutating func finish(_ summary: RunSummary) {
        bytes += held.take()
        if options.hasSummary { bytes += "\(summary.sentence)\n".utf8 }
    }

    mutating func takeOutput() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private static func command(
        _ diagnostic: Diagnostic, _ path: String, _ place: Range<TextPosition>
    ) -> WorkflowCommand {
        var command = WorkflowCommand(kind(diagnostic.severity))
        command.add("file", ReportedPath.plain(path))
        command.add("line", "\(place.lowerBound.line)")
        command.add("endLine", "\(place.upperBound.line)")
        // Columns are for findings on one line: GitHub refuses an annotation that has them over several.
        if place.lowerBound.line == place.upperBound.line {
            command.add("col", "\(place.lowerBound.column)")
            command.add("endColumn", "\(place.upperBound.column)")
        }
        command.add("title", diagnostic.rule.id.description)
        command.message = [diagnostic.messageWithRecord, diagnostic.help].compactMap(\.self).joined(separator: "\n")
        return command
    }

    private static func kind(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }
}
