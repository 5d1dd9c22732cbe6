/// How bad a finding is; the levels of SARIF.
public enum Severity: String, CaseIterable, Sendable {
    case note
    case warning
    case error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

extension Severity: Comparable {
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}
