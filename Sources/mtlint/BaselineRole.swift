import MTLintBaseline

/// What a baseline is for in a run.
enum BaselineRole: Sendable {
    case none
    /// Its findings are known. The place is that among the run's baselines.
    case read(Baseline, place: Int)
    /// Findings go into it, under these names of their files.
    case write(BaselineNames)

    var isUsed: Bool { if case .none = self { false } else { true } }
}
