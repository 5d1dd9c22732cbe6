public import MTLintCore

/// How many findings there are of each severity.
public struct SeverityCounts: Hashable, Sendable {
    public var errors = 0
    public var warnings = 0
    public var notes = 0
    /// Those that are silenced, whatever their severity.
    public var silenced = 0

    public init() {}

    public static var zero: SeverityCounts { SeverityCounts() }

    /// Those that are shown.
    public var findings: Int { errors + warnings + notes }

    /// What they weigh together: 25 an error, 5 a warning, 1 a note.
    public var points: Int { 25 * errors + 5 * warnings + notes }

    public mutating func add(_ severity: Severity) {
        switch severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .note: notes += 1
        }
    }

    public static func + (a: SeverityCounts, b: SeverityCounts) -> SeverityCounts {
        var sum = a
        sum += b
        return sum
    }

    public static func += (a: inout SeverityCounts, b: SeverityCounts) {
        a.errors += b.errors
        a.warnings += b.warnings
        a.notes += b.notes
        a.silenced += b.silenced
    }
}
