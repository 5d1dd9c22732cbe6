import MTLintExamples
import MTLintKit
import MTLintTestSupport
import Testing

/// An example of a rule of the pack, as a test case.
struct ExampleCase: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let example: RuleExample

    static let all = ((try? RulePack.rules) ?? []).flatMap { rule in
        rule.examples.map { ExampleCase(rule: rule, example: $0) }
    }

    var testDescription: String { "\(rule.id):\(example.line)" }

    /// The line of the rule file that the example begins at.
    var location: SourceLocation { rule.location(line: example.line) }
}

extension Rule {
    /// A place in the rule's file.
    func location(line: Int = 1) -> SourceLocation {
        SourceLocation(
            fileID: "RulePack/\(id).yml", filePath: Repository.path("rules/\(id).yml"), line: line, column: 1)
    }
}
