package import MTLintCore

/// The least severity that makes a run fail.
package enum FailureThreshold: String, CaseIterable, Sendable {
    case error
    case warning
    case note
    case never

    /// The severity itself; nil when nothing makes a run fail.
    package var severity: Severity? {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .note
        case .never: nil
        }
    }

    /// Whether findings of a severity make a run fail.
    package func isReached(by severity: Severity) -> Bool { self.severity.map { severity >= $0 } ?? false }
}
