/// A rule as its file describes it: what it is, why, how it matches, and the examples that test it.
public final class Rule: Sendable {
    public let id: RuleID
    /// One line: the fault, as a noun phrase.
    public let summary: String
    /// How the fault comes about and why it matters. Markdown.
    public let why: String
    public let severity: Severity
    public let status: RuleStatus
    /// The error type in the MQM typology, such as `accuracy/mistranslation`.
    public let mqm: String
    /// The target languages that the rule covers; nil is all of them.
    public let languages: [LanguageTag]?
    /// The most that a fix of this rule may be trusted; nil when it has none.
    public let fix: Applicability?
    public let message: MessageTemplate
    public let help: MessageTemplate?
    /// Where the rule was measured, and how often it fires there. Markdown.
    public let measured: String?
    public let match: MatchSpec
    private let storedExamples: @Sendable () -> [RuleExample]

    init(
        id: RuleID, summary: String, why: String, severity: Severity, status: RuleStatus, mqm: String,
        languages: [LanguageTag]?, fix: Applicability?, message: MessageTemplate, help: MessageTemplate?,
        measured: String?, match: MatchSpec, examples: @escaping @Sendable () -> [RuleExample]
    ) {
        self.id = id
        self.summary = summary
        self.why = why
        self.severity = severity
        self.status = status
        self.mqm = mqm
        self.languages = languages
        self.fix = fix
        self.message = message
        self.help = help
        self.measured = measured
        self.match = match
        storedExamples = examples
    }

    /// Its documentation and its test; those of a compiled rule are read only when they are asked for.
    public var examples: [RuleExample] { storedExamples() }

    /// The same rule with another severity.
    public func with(severity: Severity) -> Rule {
        if severity == self.severity { return self }
        return Rule(
            id: id, summary: summary, why: why, severity: severity, status: status, mqm: mqm, languages: languages,
            fix: fix, message: message, help: help, measured: measured, match: match, examples: storedExamples)
    }

    /// Whether the rule covers a target language.
    public func covers(_ language: LanguageTag) -> Bool {
        languages?.contains { $0.language == language.language } ?? true
    }
}
