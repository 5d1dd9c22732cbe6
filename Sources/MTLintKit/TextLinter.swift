public import MTLintCore
public import MTLintFormats
internal import RulePack

/// Lints and fixes plain text in memory: mtlint in one value.
///
/// ```swift
/// let linter = try TextLinter()
/// for finding in linter.lint("Asia : the summit begins") { print(finding.message) }
/// ```
public struct TextLinter: Sendable {
    private let linter: Linter
    private let reader: PlainTextReader

    /// - Parameters:
    ///   - language: the language that the text was translated into.
    ///   - vocabulary: the names that are accepted, and the terms that are to be kept to.
    /// - Throws: ``UnknownRule``, or `RuleFileError` when the compiled rules are damaged.
    public init(
        rules selection: RuleSelection = RuleSelection(), language: LanguageTag = .english, layout: TextLayout? = nil,
        vocabulary: Vocabulary = Vocabulary()
    ) throws {
        linter = Linter(
            rules: try selection.rules(of: RulePack.rules), language: language, vocabulary: vocabulary)
        reader = PlainTextReader(layout: layout)
    }

    /// The findings in a text, by place; their ranges are in bytes of its UTF-8.
    public func lint(_ text: String) -> [Diagnostic] {
        let scratch = linter.makeScratch()
        return linter.lint(reader.document(of: PaddedBytes(text.utf8)), in: scratch).diagnostics
    }

    /// The text with every fix applied that is trusted as far as asked.
    public func fix(_ text: String, atLeast level: Applicability) -> FixOutcome {
        let scratch = linter.makeScratch()
        let reader = reader
        return TextFixer(linter, atLeast: level) { reader.document(of: $0) }.fix(PaddedBytes(text.utf8), in: scratch)
    }
}
