import MTLintKit

/// What a run says on standard error, besides reports that go there.
struct RunLog {
    private let isQuiet: Bool
    /// When the run began; nil when nobody wants to know.
    private let start: Double?
    private var looked = 0
    private var progress: ProgressLine
    /// Whether reports are written where the line of progress is.
    private let isAmongReports: Bool

    /// - Parameter inputs: how many there are to look at.
    init(_ options: CheckOptions, inputs: Int) {
        isQuiet = options.reports.quiet
        start = options.reports.verbose ? Process.seconds : nil
        isAmongReports = options.output == nil && Process.isOutputTerminal
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

    /// Takes note of what was looked at.
    mutating func advance(_ outcome: CheckOutcome) {
        if outcome.part.isLast { looked += 1 }
        if let details = outcome.details { error(details) }
        progress.advance(isInput: outcome.part.isLast, findings: outcome.report?.diagnostics.count ?? 0)
    }

    /// Makes room for a report that is to be written.
    mutating func makeRoom() { if isAmongReports { progress.clear() } }

    /// Takes the line of progress away, and says how long the run took if somebody wants to know.
    mutating func end() {
        progress.clear()
        guard let start else { return }
        let milliseconds = Int((Process.seconds - start) * 1000)
        error("\(looked) file\(looked == 1 ? "" : "s") in \(milliseconds) ms")
    }
}
