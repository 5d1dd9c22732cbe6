package import MTLintCore

/// The least severity that makes a run fail.
package enum FailureThreshold: String, CaseIterable, Sendable {
    case error
    case warning
    case note
    case never

    /// Whether findings of a severity make a run fail.
    package func isReached(by severity: Severity) -> Bool {
        switch self {
        case .error: severity >= .error
        case .warning: severity >= .warning
        case .note: true
        case .never: false
        }
    }
}
