/// A rule as its file describes it: what it is, why, how it matches, and the examples that test it.
///
/// What a run needs is stored in it. Its words and examples are asked for, since a run that finds nothing needs none of
/// a hundred rules.
public final class Rule: Sendable {
    public let id: RuleID
    public let severity: Severity
    public let status: RuleStatus
    /// The target languages that the rule covers; nil is all of them.
    public let languages: [LanguageTag]?
    /// The most that a fix of this rule may be trusted; nil when it has none.
    public let fix: Applicability?
    public let match: MatchSpec
    private let storedTexts: @Sendable () -> RuleTexts
    private let storedExamples: @Sendable () -> [RuleExample]

    init(
        id: RuleID, severity: Severity, status: RuleStatus, languages: [LanguageTag]?, fix: Applicability?,
        match: MatchSpec, texts: @escaping @Sendable () -> RuleTexts, examples: @escaping @Sendable () -> [RuleExample]
    ) {
        self.id = id
        self.severity = severity
        self.status = status
        self.languages = languages
        self.fix = fix
        self.match = match
        storedTexts = texts
        storedExamples = examples
    }

    package var texts: RuleTexts { storedTexts() }

    /// One line: the fault, as a noun phrase.
    public var summary: String { texts.summary }
    /// How the fault comes about and why it matters. Markdown.
    public var why: String { texts.why }
    /// The error type in the MQM typology, such as `accuracy/mistranslation`.
    public var mqm: String { texts.mqm }
    public var message: MessageTemplate { texts.message }
    public var help: MessageTemplate? { texts.help }
    /// Where the rule was measured, and how often it fires there. Markdown.
    public var measured: String? { texts.measured }
    /// Its documentation and its test.
    public var examples: [RuleExample] { storedExamples() }

    /// The same rule with another severity.
    public func with(severity: Severity) -> Rule {
        if severity == self.severity { return self }
        return Rule(
            id: id, severity: severity, status: status, languages: languages, fix: fix, match: match,
            texts: storedTexts, examples: storedExamples)
    }

    /// Whether the rule covers a target language.
    public func covers(_ language: LanguageTag) -> Bool {
        languages?.contains { $0.language == language.language } ?? true
    }
}
