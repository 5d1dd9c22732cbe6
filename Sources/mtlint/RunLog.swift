import MTLintKit

/// What a run says on standard error, besides reports that go there.
struct RunLog {
    private let isQuiet: Bool
    private var progress: ProgressLine

    /// - Parameter inputs: how many there are to look at.
    init(_ options: CheckCommand, inputs: Int) {
        isQuiet = options.reports.quiet
        progress = ProgressLine(inputs: inputs, isOn: !isQuiet && !options.reports.verbose)
    }

    /// Says what went wrong. A path may hold anything, so what steers a terminal is made visible.
    mutating func error(_ message: String) {
        progress.clear()
        StandardStream.error.write("mtlint: \(VisibleText.line(message))\n")
    }

    /// Says what may be news to the user, unless nobody wants to hear it.
    mutating func note(_ message: String) {
        if isQuiet { return }
        error(message)
    }

    /// Takes note of an input that was looked at; counts what was found on a line of its own if the run is long.
    mutating func advance(_ outcome: CheckOutcome) {
        if let details = outcome.details { error(details) }
        progress.advance(isInput: outcome.part.isLast, findings: outcome.report?.diagnostics.count ?? 0)
    }

    /// Makes room for a report.
    mutating func clear() { progress.clear() }
}
