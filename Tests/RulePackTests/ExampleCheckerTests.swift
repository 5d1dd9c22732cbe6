import MTLintExamples
import MTLintKit
import MTLintTestSupport
import Testing

/// The checker of examples fails those that do not hold.
struct ExampleCheckerTests {
    private let rules: [Rule]
    private let checker: ExampleChecker

    init() throws {
        rules = try RulePack.rules
        checker = ExampleChecker(rules: rules)
    }

    private func failures(
        _ id: String, _ source: String, good: String? = nil, also: [String] = []
    ) throws -> [String] {
        let rule = try #require(rules.first { $0.id.description == id })
        return checker.failures(
            of: RuleExample(
                text: try MarkedText(parsing: source), good: good, also: also.compactMap { RuleID($0) }, line: 1),
            in: rule)
    }

    @Test func whatHoldsHasNoFailures() throws {
        #expect(
            try failures(
                "spacing/space-before-mark", "⟦Cinema :⟧ the festival of Cannes opens its doors on Tuesday.",
                good: "Cinema: the festival of Cannes opens its doors on Tuesday.") == [])
    }

    @Test func marksMustBeExact() throws {
        let wrong = try failures(
            "spacing/space-before-mark", "Cinema⟦ :⟧ the festival of Cannes opens its doors on Tuesday.",
            good: "Cinema: the festival of Cannes opens its doors on Tuesday.")
        #expect(wrong.contains("as it is: not found: “ :” at 6..<8"))
        #expect(wrong.contains("as it is: found though not marked: “Cinema :” at 0..<8"))
    }

    @Test func goodMustBeWhatTheFixGives() throws {
        let wrong = try failures(
            "spacing/space-before-mark", "⟦Cinema :⟧ the festival of Cannes opens its doors on Tuesday.",
            good: "Cinema: the festival of Cannes opens its doors on tuesday.")
        #expect(wrong.contains { $0.hasPrefix("as it is: the fix gives something else than “good”") })
    }

    @Test func goodMustBeGiven() throws {
        let wrong = try failures(
            "spacing/space-before-mark", "⟦Cinema :⟧ the festival of Cannes opens its doors on Tuesday.")
        #expect(wrong.contains { $0.hasPrefix("as it is: a fix is applied, but “good” does not say") })
    }

    @Test func silentExamplesMustBeSilent() throws {
        let wrong = try failures(
            "spacing/space-before-mark", "Cinema : the festival of Cannes opens its doors on Tuesday.")
        #expect(wrong.contains("as it is: found though not marked: “Cinema :” at 0..<8"))
    }

    @Test func otherRulesMustBeSilent() throws {
        let source = "Cinema : the festival of Cannes opens its doors on Tuesday."
        let wrong = try failures("spacing/space-inside-brackets", source)
        #expect(wrong == ["spacing/space-before-mark fires too: “Cinema :” at 0..<8"])
        #expect(try failures("spacing/space-inside-brackets", source, also: ["spacing/space-before-mark"]) == [])
    }

    @Test func alsoMustFire() throws {
        let wrong = try failures(
            "spacing/space-inside-brackets", "The festival of Cannes opens its doors on Tuesday.",
            also: ["spacing/space-before-mark"])
        #expect(wrong == ["“also” names spacing/space-before-mark, which does not fire"])
    }

    @Test func wordsAreRunsOfLettersDigitsAndTheirMarks() {
        #expect(
            WordSequence.words("Don’t say “e\u{301}te\u{301}” 1,950 times: 北京—तमिल")
                == ["Don", "t", "say", "e\u{301}te\u{301}", "1", "950", "times", "北京", "तमिल"])
    }
}
