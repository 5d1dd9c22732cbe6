public import MTLintCore

/// A text with comments that silence findings.
public struct SilencedFile: Sendable {
    public let text: PaddedBytes
    /// How many findings the comments silence.
    public let silenced: Int
    /// What is found in `text` now; findings for which no comment had a place among them.
    public let remaining: LintResult
}
