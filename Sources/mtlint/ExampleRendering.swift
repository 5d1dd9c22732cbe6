import MTLintExamples
import MTLintKit

/// Shows what a rule finds in its examples, as a run would show it.
struct ExampleRendering {
    private let rule: Rule
    private let linter: ExampleLinter
    private let options: ReporterOptions

    init(_ rule: Rule, _ options: ReporterOptions) {
        self.rule = rule
        self.options = options
        linter = ExampleLinter([rule], language: rule.exampleLanguage)
    }

    /// The findings of the rule in an example; nil when it has none by itself.
    func text(of example: RuleExample) -> String? {
        let source = example.text.text
        let findings = linter.findings(in: source).filter { $0.rule.id == rule.id }
        if findings.isEmpty { return nil }
        var reporter = OutputFormat.full.reporter(options)
        reporter.begin()
        reporter.report(
            FileReport(path: "example", text: PaddedBytes(source.utf8), diagnostics: findings, bytesAreText: true))
        return String(decoding: reporter.takeOutput(), as: UTF8.self)
    }
}
