import MTLintBaseline

/// What the findings of one file mean for a baseline.
struct BaselineOutcome: Sendable {
    /// The file's name in the baseline.
    let file: String
    /// The baseline's place among the run's; nil for the one that is written.
    var place: Int?
    /// What the baseline knows and is no more.
    var stale: [BaselineRecord] = []
    /// What goes into the baseline.
    var recorded: [BaselineEntry] = []
}
