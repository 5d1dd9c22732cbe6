/// What linting a document gave.
public struct LintResult: Sendable {
    /// By place, then by rule.
    public let diagnostics: [Diagnostic]
    /// False when no segment is in the target language, as far as its words tell: then only the rules for all languages
    /// looked at the text.
    public let isTargetLanguage: Bool
}
