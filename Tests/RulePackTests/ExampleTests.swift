import MTLintExamples
import MTLintKit
import MTLintTestSupport
import Testing

/// What the examples of the rule files prove.
struct ExampleTests {
    private static let rules = (try? RulePack.rules) ?? []
    /// By the language of the examples.
    private static let together = byLanguage { ExampleLinter(rules, language: $0) }
    private static let checkers = byLanguage { ExampleChecker(rules: rules, language: $0) }

    private static func byLanguage<Value>(_ make: (LanguageTag) -> Value) -> [LanguageTag: Value] {
        Dictionary(uniqueKeysWithValues: Set(rules.map(\.exampleLanguage)).map { ($0, make($0)) })
    }

    @Test(arguments: ExampleCase.all)
    func exampleHolds(_ example: ExampleCase) {
        guard let checker = Self.checkers[example.rule.exampleLanguage] else { return }
        for failure in checker.failures(of: example.example, in: example.rule) {
            Issue.record("\(example.rule.id): \(failure)", sourceLocation: example.location)
        }
    }

    /// A rule that reads what an analysis gives without asking for it would lean on the other rules' asking.
    /// Whether a comment silences nothing is only known among the rules that it names.
    @Test(arguments: ((try? RulePack.rules) ?? []).filter { $0.match != .comments(.unused) })
    func aRuleFindsTheSameByItself(_ rule: Rule) {
        guard let together = Self.together[rule.exampleLanguage] else { return }
        let alone = ExampleLinter([rule], language: rule.exampleLanguage)
        for example in rule.examples {
            let found = alone.findings(in: example.text.text).map(\.summary)
            let among = together.findings(in: example.text.text).filter { $0.rule.id == rule.id }.map(\.summary)
            if found != among {
                Issue.record(
                    "\(rule.id) finds \(found) by itself, and \(among) among all rules",
                    sourceLocation: rule.location(line: example.line))
            }
        }
    }

    /// Findings do not depend on the document that the linter looked at before.
    @Test func aLinterForgets() throws {
        let linter = Linter(rules: try RulePack.rules, language: .english)
        let reader = PlainTextReader()
        let scratch = linter.makeScratch()
        let texts = ExampleCase.all.map { PaddedBytes($0.example.text.text.utf8) }
        let forth = texts.map { linter.lint(reader.document(of: $0), in: scratch).diagnostics.map(\.summary) }
        let back = texts.reversed().map {
            linter.lint(reader.document(of: $0), in: scratch).diagnostics.map(\.summary)
        }
        #expect(forth == back.reversed())
    }
}

extension Diagnostic {
    /// All that a report shows of it.
    fileprivate var summary: String { "\(rule.id) \(range) \(message) \(help ?? "") \(fixes)" }
}
