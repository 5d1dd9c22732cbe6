import ArgumentParser
import MTLintConfiguration
import MTLintExamples
import MTLintKit
import MTLintRuleFiles

/// `mtlint test-rules DIR`
struct TestRulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test-rules",
        abstract: "Runs the examples of a folder of rules.",
        discussion: """
            Exit status: 0 when all examples hold, 1 when one does not, 2 when a rule file can’t be read. \
            docs/rule-packs.md says what an example proves.
            """)

    @Argument(help: "The folder.", completion: .directory)
    var folder: String

    func run() throws {
        let own = try RulePack.rules
        guard let path = FolderPath.resolve(folder) else {
            throw RuleFileError(path: folder, mark: .init(line: 1, column: 1), message: "is not there")
        }
        let owners = KnownRules(builtIn: own.map(\.id)).owners()
        let pack = UserRulePack(path, as: RuleCatalog.shown(folder), besides: owners)
        if !pack.errors.isEmpty { throw RuleCatalog.refuse(pack.errors) }
        let failures = RuleFailures()
        let checkers = Dictionary(
            uniqueKeysWithValues: Set(pack.rules.map(\.exampleLanguage)).map { language in
                (language, ExampleChecker(rules: own + pack.rules, language: language, failures: failures))
            })
        var wrong = 0
        var count = 0
        for rule in pack.rules {
            let file = pack.files[rule.id] ?? folder
            for example in rule.examples {
                let found = checkers[rule.exampleLanguage]?.failures(of: example, in: rule) ?? []
                for failure in found { StandardStream.output.write("\(file):\(example.line): \(failure)\n") }
                count += 1
                wrong += found.isEmpty ? 0 : 1
            }
        }
        for (rule, message) in failures.all {
            StandardStream.output.write("\(pack.files[rule] ?? folder):1: \(message)\n")
        }
        let rules = "\(pack.rules.count) rule\(pack.rules.count == 1 ? "" : "s")"
        if wrong == 0, failures.all.isEmpty {
            StandardStream.output.write("\(count) examples of \(rules) hold\n")
            return
        }
        StandardStream.output.write("\(wrong) of \(count) examples of \(rules) do not hold\n")
        throw ExitStatus.findings
    }
}
