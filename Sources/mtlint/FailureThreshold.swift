import MTLintKit

/// The least severity that makes a run fail.
enum FailureThreshold: String, CaseIterable {
    case error
    case warning
    case note
    case never

    func isReached(by summary: RunSummary) -> Bool {
        switch self {
        case .error: summary.errors > 0
        case .warning: summary.errors + summary.warnings > 0
        case .note: summary.findings > 0
        case .never: false
        }
    }
}
