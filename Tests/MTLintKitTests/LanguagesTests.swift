import MTLintKit
import MTLintTestSupport
import Testing

/// Good text in many languages, in which the rules for all languages find nothing.
struct LanguagesTests {
    static let names = (try? Repository.names(in: "fixtures/languages").filter { $0.hasSuffix(".txt") }) ?? []

    /// Every rule about characters and debris, preview ones too.
    private static func rules() throws -> [String] {
        try RulePack.rules.map(\.id).filter { ["characters", "debris"].contains($0.category) }.map(\.description)
    }

    @Test func thereAreThirteen() { #expect(Self.names.count >= 13) }

    @Test(arguments: names)
    func nothingIsFoundAndNothingChanges(_ name: String) throws {
        let text = String(decoding: try Repository.bytes("fixtures/languages/\(name)"), as: UTF8.self)
        let language = try #require(LanguageTag(String(name.dropLast(4))))
        let linter = try TextLinter(rules: RuleSelection(select: try Self.rules()), language: language)
        for finding in linter.lint(text) {
            Issue.record("\(name): \(finding.rule.id) finds “\(PaddedBytes(text.utf8).string(finding.range.indices))”")
        }
        #expect(Array(linter.fix(text, atLeast: .suggested).text.bytes) == Array(text.utf8))
    }

    /// What other tools are known to have ruined.
    @Test(arguments: [
        "Путин", "Ωμέγα", "ﷺ", "می‌خواهم", "👨‍👩‍👧‍👦", "3 : 4", "« x »", "„Ja“", "क्‍ष", "ﬁnd", "ｆｕｌｌ", "ＡＢＣ", "Å", "½ ² №",
        "ʼn ŉ",
        "S̈ n̈", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "1️⃣ ❤️", "\u{E5}\u{304}",
    ])
    func whatOthersRuinIsLeftAlone(_ text: String) throws {
        for language in ["en", "fr", "de", "fa", "ru", "el"] {
            let linter = try TextLinter(
                rules: RuleSelection(select: try Self.rules()), language: try #require(LanguageTag(language)))
            #expect(linter.lint(text).isEmpty, "\(linter.lint(text).map(\.message))")
            #expect(Array(linter.fix(text, atLeast: .suggested).text.bytes) == Array(text.utf8))
        }
    }
}
