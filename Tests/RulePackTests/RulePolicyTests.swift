import MTLintKit
import MTLintTestSupport
import Testing

/// What every rule file has to keep to.
@Suite
struct RulePolicyTests {
    static let rules = (try? RulePack.rules) ?? []

    @Test func thePackHoldsEveryRuleFile() throws {
        let files = Repository.files(below: "rules").filter { $0.hasSuffix(".yml") }
        #expect(try RulePack.rules.map { "\($0.id).yml" } == files)
        #expect(!files.isEmpty)
    }

    @Test(arguments: rules)
    func examplesAreEnough(_ rule: Rule) {
        let silent = rule.examples.count(where: \.isSilent)
        expect(silent >= 2, "\(silent) “silent” examples; two at least", rule)
        expect(rule.examples.count - silent >= 2, "\(rule.examples.count - silent) “bad” examples; two at least", rule)
        if rule.fix != nil, rule.fix != .display {
            expect(rule.examples.contains { $0.good != nil }, "a fix, and no example with “good”", rule)
        }
        for example in rule.examples {
            expect(example.also.allSatisfy { id in Self.rules.contains { $0.id == id } }, "“also” names no rule", rule)
            expect(!example.also.contains(rule.id), "“also” names the rule itself", rule)
        }
        expect(Set(rule.examples.map(\.text)).count == rule.examples.count, "an example stands twice", rule)
    }

    @Test(arguments: rules)
    func stableRulesAreMeasured(_ rule: Rule) {
        if rule.status == .stable { expect(rule.measured != nil, "stable, and not measured", rule) }
    }

    @Test(arguments: rules)
    func textsKeepTheirForm(_ rule: Rule) {
        expect(!Self.endsWithPoint(rule.summary), "the summary ends with a full stop", rule)
        expect(rule.summary.utf8.allSatisfy { $0 != 0x0A }, "the summary has several lines", rule)
        expect(rule.why.contains("."), "“why” is no sentence", rule)
        for (key, template) in [("message", rule.message), ("help", rule.help)] {
            guard let template else { continue }
            expect(!Self.endsWithPoint(template.source), "“\(key)” ends with a full stop", rule)
            expect(!template.source.contains("\""), "“\(key)” has straight quotation marks", rule)
        }
        let first = rule.message.source.first
        expect(first?.isUppercase == false, "“message” begins with a capital", rule)
        if let first = rule.help?.source.first { expect(!first.isLowercase, "“help” begins in lower case", rule) }
    }

    @Test(arguments: rules)
    func theErrorTypeIsOneOfMQM(_ rule: Rule) {
        expect(MQMTypes.all.contains(rule.mqm), "“\(rule.mqm)” is no type of MQM", rule)
    }

    /// The seed's faults are found because of what they are, not because a rule has them by heart.
    @Test(arguments: rules)
    func examplesAreNotTheSeeds(_ rule: Rule) throws {
        for example in rule.examples {
            for text in [example.text.text, example.good ?? ""] {
                for words in ["Xi Jinping", "Kim Jong Un", "North Core", "Mao Ts", "lips and teeth", "next level"] {
                    // What the rule must not find may be the seed's.
                    if example.isSilent { continue }
                    expect(!text.contains(words), "an example has the seed's “\(words)”", rule, line: example.line)
                }
            }
        }
    }

    private static func endsWithPoint(_ text: String) -> Bool { text.hasSuffix(".") && !text.hasSuffix("…") }

    private func expect(_ holds: Bool, _ failure: String, _ rule: Rule, line: Int = 1) {
        if !holds { Issue.record("\(rule.id): \(failure)", sourceLocation: rule.location(line: line)) }
    }
}
