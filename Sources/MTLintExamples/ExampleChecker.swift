package import MTLintKit

/// Runs an example of a rule, and says what it fails to prove.
package struct ExampleChecker: Sendable {
    private let linter: ExampleLinter
    /// The rules that are on by default: those that must not fire on other rules' examples.
    private let stable: Set<RuleID>

    /// - Parameters:
    ///   - rules: every rule there is; the examples' own among them.
    ///   - failures: hears of rules that had to be given up.
    package init(rules: [Rule], language: LanguageTag = .english, failures: RuleFailures = RuleFailures()) {
        linter = ExampleLinter(rules, language: language, failures: failures)
        stable = Set(rules.filter { $0.status == .stable }.map(\.id))
    }

    /// What is wrong, one text a failure; empty when the example holds.
    package func failures(of example: RuleExample, in rule: Rule) -> [String] {
        var failures: [String] = []
        for variant in ExampleVariant.variants(of: example) {
            let wrong = matchFailures(variant, rule) + fixFailures(variant, rule)
            failures += wrong.map { "\(variant.name): \($0)" }
        }
        return failures + protectionFailures(example, rule) + otherRulesFailures(example, rule)
    }

    /// Exactly the marked ranges are found, and the findings keep to what the rule file promises.
    private func matchFailures(_ variant: ExampleVariant, _ rule: Rule) -> [String] {
        let findings = linter.findings(in: variant.text).filter { $0.rule.id == rule.id }
        var failures: [String] = []
        let found = findings.map(\.range.indices)
        for range in variant.marks where !found.contains(range) {
            failures.append("not found: \(Self.quoted(range, variant.text))")
        }
        for range in found where !variant.marks.contains(range) {
            failures.append("found though not marked: \(Self.quoted(range, variant.text))")
        }
        if Set(found).count < found.count { failures.append("found twice") }
        for finding in findings { failures += promiseFailures(finding, rule) }
        return failures
    }

    private func promiseFailures(_ finding: Diagnostic, _ rule: Rule) -> [String] {
        var failures: [String] = []
        for fix in finding.fixes {
            guard let most = rule.fix else {
                failures.append("a fix, though the rule file declares none")
                break
            }
            if fix.applicability > most {
                failures.append("a fix of level \(fix.applicability), above the declared \(most)")
            }
        }
        for text in [finding.message, finding.help ?? ""] where text.contains("{") || text.contains("}") {
            failures.append("a placeholder without a value: \(text)")
        }
        if rule.help != nil, finding.help == nil { failures.append("help with a placeholder that has no value") }
        return failures
    }

    /// The fix gives `good`, which is silent; fixing again changes nothing; a safe fix changes no word, unless it repairs
    /// how the text is encoded.
    private func fixFailures(_ variant: ExampleVariant, _ rule: Rule) -> [String] {
        guard let level = rule.fix, level != .display else {
            return variant.good == nil ? [] : ["“good”, though no fix of the rule is ever applied"]
        }
        guard let fixed = linter.fixed(variant.text, by: rule, atLeast: level) else {
            return variant.good == nil ? [] : ["no fix to apply"]
        }
        guard let good = variant.good else {
            return ["a fix is applied, but “good” does not say what it gives: \(fixed)"]
        }
        var failures: [String] = []
        // Strings are equal when they are canonically equivalent; their bytes are not.
        let isGood = variant.isExact ? Array(fixed.utf8) == Array(good.utf8) : fixed == good
        if !isGood { failures.append("the fix gives something else than “good”: \(fixed)") }
        if linter.findings(in: good).contains(where: { $0.rule.id == rule.id }) {
            failures.append("“good” is found too")
        }
        if let twice = linter.fixed(fixed, by: rule, atLeast: level), Array(twice.utf8) != Array(fixed.utf8) {
            failures.append("fixing twice gives something else than fixing once: \(twice)")
        }
        // Decoding spells the same words, in characters that are others.
        if rule.mqm != "linguistic-conventions/character-encoding",
            let safely = linter.fixed(variant.text, by: rule, atLeast: .safe),
            WordSequence.words(safely) != WordSequence.words(variant.text)
        {
            failures.append("a safe fix changes words: \(safely)")
        }
        return failures
    }

    private func protectionFailures(_ example: RuleExample, _ rule: Rule) -> [String] {
        let findings = linter.findings(in: example.text.text, protecting: example.text.marks)
        return findings.filter { $0.rule.id == rule.id }.map { finding in
            "found in spite of protection: \(Self.quoted(finding.range.indices, example.text.text))"
        }
    }

    /// No other stable rule fires unless “also” says so, and what “also” says does fire.
    private func otherRulesFailures(_ example: RuleExample, _ rule: Rule) -> [String] {
        let others = linter.findings(in: example.text.text).filter { $0.rule.id != rule.id }
        var failures: [String] = []
        for finding in others where stable.contains(finding.rule.id) && !example.also.contains(finding.rule.id) {
            failures.append("\(finding.rule.id) fires too: \(Self.quoted(finding.range.indices, example.text.text))")
        }
        for id in example.also where !others.contains(where: { $0.rule.id == id }) {
            failures.append("“also” names \(id), which does not fire")
        }
        return failures
    }

    private static func quoted(_ range: Range<Int>, _ text: String) -> String {
        "“\(PaddedBytes(text.utf8).string(range.clamped(to: 0..<text.utf8.count)))” at \(range)"
    }
}
