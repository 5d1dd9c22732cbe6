package import MTLintCore

/// What the configuration says of a rule.
package enum RuleLevel: String, CaseIterable, Sendable {
    case off
    /// On, with the severity that it has.
    case on
    case note
    case warning
    case error

    /// nil where the rule keeps its own.
    package var severity: Severity? { Severity(rawValue: rawValue) }
}
