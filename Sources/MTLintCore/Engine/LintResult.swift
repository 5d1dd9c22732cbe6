/// What linting a document gave.
public struct LintResult: Sendable {
    /// By place, then by rule.
    public let diagnostics: [Diagnostic]
    /// What is silenced; by place, then by rule.
    public let suppressed: [SuppressedDiagnostic]
    /// The places of the silenced texts, among those that the linter was given, that silenced something.
    public let usedSilences: Set<Int>
    /// False when no segment is in the target language, as far as its words tell: then only the rules for all languages
    /// looked at the text.
    public let isTargetLanguage: Bool
}
