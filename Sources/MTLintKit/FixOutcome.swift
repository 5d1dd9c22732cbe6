public import MTLintCore

/// What fixing a text gave.
public struct FixOutcome: Sendable {
    /// Fixes may lay bare what others repair; more passes than this mean that rules undo each other's work.
    public static let mostPasses = 10

    /// The text after the last pass; UTF-8 without a byte order mark.
    public let text: PaddedBytes
    /// How many fixes were applied in all passes.
    public let applied: Int
    /// What is found in `text`; by place.
    public let remaining: LintResult
    /// The rules whose fixes brought forth new ones again and again; empty when a fixpoint was reached.
    public let unconverged: [RuleID]
}
