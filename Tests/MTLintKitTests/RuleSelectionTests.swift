import MTLintKit
import Testing

struct RuleSelectionTests {
    private let all: [Rule]

    init() throws { all = try RulePack.rules }

    private func ids(select: [String] = [], ignore: [String] = []) throws -> [String] {
        try RuleSelection(select: select, ignore: ignore).rules(of: all).map(\.id.description)
    }

    private func ids(where holds: (Rule) -> Bool) -> [String] { all.filter(holds).map(\.id.description) }

    @Test func theDefaultIsTheStableRules() throws {
        #expect(try ids() == ids { $0.status == .stable })
    }

    @Test func allIsPreviewRulesToo() throws {
        #expect(try ids(select: ["all"]) == ids { _ in true })
        #expect(try ids(select: ["all", "spacing"]) == ids { _ in true })
    }

    @Test func categoriesAreTheirStableRules() throws {
        #expect(try ids(select: ["spacing"]) == ids { $0.id.category == "spacing" && $0.status == .stable })
    }

    @Test func aRuleCanBeNamed() throws {
        for rule in all { #expect(try ids(select: [rule.id.description]) == [rule.id.description]) }
    }

    @Test func ignoringWins() throws {
        #expect(
            try ids(select: ["all"], ignore: ["spacing", "names/garbled-country"])
                == ids {
                    $0.id.category != "spacing" && $0.id.description != "names/garbled-country"
                })
        #expect(try ids(select: ["spacing"], ignore: ["spacing"]) == [])
    }

    @Test(arguments: [
        ("spaceing", "unknown rule or category “spaceing”; did you mean “spacing”?"),
        ("garbled-country", "unknown rule or category “garbled-country”; did you mean “names/garbled-country”?"),
        (
            "names/garbled-county",
            "unknown rule or category “names/garbled-county”; did you mean “names/garbled-country”?"
        ),
        ("", "unknown rule or category “”"), ("zzzzzzzzzzzz", "unknown rule or category “zzzzzzzzzzzz”"),
    ])
    func unknownNamesAreErrors(_ name: String, _ message: String) throws {
        let error = #expect(throws: UnknownRule.self) { try ids(select: [name]) }
        #expect(error?.description == message)
        #expect(throws: UnknownRule.self) { try ids(ignore: [name]) }
    }
}
