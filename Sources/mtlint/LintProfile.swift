import MTLintConfiguration
import MTLintKit

/// How the files with the same settings are looked at.
struct LintProfile: Sendable {
    let language: LanguageTag
    let linter: Linter
    private let format: FileFormat?
    private let formatOptions: FormatOptions
    /// The configuration file; nil without one.
    private let settingsPath: String?
    let encoding: TextEncoding?
    let minSeverity: Severity
    let failOn: FailureThreshold
    let baseline: BaselineRole
    /// The rules whose findings are shown: those that can be told to have none.
    private let judged: Set<RuleID>
    private let known: Set<RuleID>
    /// What the configuration silences, in the order that the linter has it.
    let silenced: [Setting<SilencedText>]
    /// Of those, the ones that can be told to silence nothing: their file says them, and a rule that they name runs.
    let judgedSilences: [Setting<SilencedText>]

    /// Options of the command line go before settings.
    init(
        _ settings: FileSettings, _ options: CheckOptions, rules all: [Rule], known allKnown: [RuleID],
        baseline: BaselineRole, failures: RuleFailures
    ) throws(UnknownRule) {
        self.baseline = baseline
        language = options.lang ?? settings.language?.value ?? .english
        let rules = try options.rules.rules(of: settings.rules(of: all), known: allKnown)
        silenced = settings.silenced
        judgedSilences = silenced.filter { silence in
            silence.source.path == settings.path && rules.contains { $0.id.isNamed(by: silence.value.rule) }
        }
        linter = Linter(
            rules: rules, language: language, vocabulary: settings.vocabulary, silenced: silenced.map(\.value),
            known: all, failures: failures)
        settingsPath = settings.path
        format = options.format ?? settings.format?.value
        formatOptions = FormatOptions(
            layout: options.textLayout ?? settings.textLayout?.value, textFields: options.textField,
            idField: options.idField, columns: options.columns.flatMap(\.self))
        encoding = options.encoding ?? settings.encoding?.value
        minSeverity = options.minSeverity ?? settings.minSeverity?.value ?? .note
        failOn = options.failOn ?? settings.failOn?.value ?? .warning
        let (language, least) = (language, minSeverity)
        judged = Set(rules.filter { $0.covers(language) && $0.severity >= least }.map(\.id))
        known = Set(all.map(\.id))
    }

    /// Whether this run can tell that a finding of a rule is gone: the rule looked, or there is no such rule any more.
    func judges(_ rule: RuleID) -> Bool { judged.contains(rule) || !known.contains(rule) }

    /// What reads a file.
    func reader(for path: String) -> any FormatReader { format(of: path).reader(formatOptions) }

    /// Whether a file may be read a window at a time: only plain text of UTF-8 can be cut.
    func readsWindows(of path: String) -> Bool {
        !baseline.isUsed && format(of: path) == .text && (encoding == nil || encoding == .utf8)
    }

    /// How the lines of a plain text are read that begins so.
    func layout(of beginning: PaddedBytes) -> TextLayout {
        PlainTextReader(layout: formatOptions.layout).layout(of: beginning)
    }

    func format(of path: String) -> FileFormat { format ?? FileFormat(path: path) ?? .text }

    /// What `--verbose` says of a file.
    func details(of path: String, findings: Int, silenced: Int) -> String {
        let settings = settingsPath.map { ", settings of \($0)" } ?? ""
        return "\(path): \(format(of: path).rawValue), \(language)\(settings): \(findings) found, \(silenced) silenced"
    }
}
