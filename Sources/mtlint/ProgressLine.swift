/// A line on a terminal that says how far a long run is, written over and over.
struct ProgressLine {
    /// In seconds: how long a run takes at least to be worth a line, and how long a line stays.
    private static let patience = 1.0
    private static let interval = 0.1

    private let isOn: Bool
    private let inputs: Int
    private let start: Double
    private var shownAt = 0.0
    private var isShown = false
    private var done = 0
    private var findings = 0

    /// - Parameter inputs: how many inputs there are; for a single one there is nothing to say.
    init(inputs: Int, isOn: Bool) {
        self.inputs = inputs
        self.isOn = isOn && inputs > 1 && Process.isErrorTerminal && Process.environment("TERM") != "dumb"
        start = self.isOn ? Process.seconds : 0
    }

    /// Counts what a job did, and shows the numbers when it is time.
    mutating func advance(isInput: Bool, findings: Int) {
        guard isOn else { return }
        if isInput { done += 1 }
        self.findings += findings
        let now = Process.seconds
        // What was taken away for a report comes back at once.
        guard now - start >= Self.patience, !isShown || now - shownAt >= Self.interval else { return }
        shownAt = now
        isShown = true
        StandardStream.error.write(
            "\r\u{1B}[K\(done) of \(inputs) files, \(self.findings) finding\(self.findings == 1 ? "" : "s")")
    }

    /// Takes the line away, so that something else can be written there.
    mutating func clear() {
        guard isShown else { return }
        isShown = false
        StandardStream.error.write("\r\u{1B}[K")
    }
}
