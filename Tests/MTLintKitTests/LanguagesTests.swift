import MTLintKit
import MTLintTestSupport
import Testing

/// Good text in many languages, in which the rules for all languages find nothing.
struct LanguagesTests {
    static let names = (try? Repository.names(in: "fixtures/languages").filter { $0.hasSuffix(".txt") }) ?? []

    private static let categories = ["characters", "debris", "numbers", "punctuation", "spacing"]

    /// Every rule about what needs no understanding, preview ones too, and those of some more categories.
    private static func rules(and more: [String] = []) throws -> [String] {
        try RulePack.rules.map(\.id).filter { (categories + more).contains($0.category) }.map(\.description)
    }

    @Test func thereAreThirteen() { #expect(Self.names.count >= 13) }

    @Test(arguments: names)
    func nothingIsFoundAndNothingChanges(_ name: String) throws {
        let text = String(decoding: try Repository.bytes("fixtures/languages/\(name)"), as: UTF8.self)
        let language = try #require(LanguageTag(String(name.dropLast(4))))
        let rules = try Self.rules(and: ["residue", "words"])
        let linter = try TextLinter(rules: RuleSelection(select: rules), language: language)
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

    /// Good English that looks like what the rules about spacing, marks and numbers are after.
    @Test(arguments: [
        "The 1. FC Köln won 3:1 on the map of 1 : 25 000, at 192.168.0.1 and 2001:db8::1.",
        "He said, “Really?!” and, e.g., etc., by 2 p.m., went to the U.S., i.e., home....",
        "Hawai‘i, O‘ahu and the Qur‘an; 5′10″ tall, in ’92, rock ’n’ roll, ’tis the boys’ turn.",
        "The magazine ¡Hola! asked: “¿Qué pasa?” and the reader of 雪国、千羽鶴 did not know.",
        "In 4h30 she ran 42.195 km; the ratio is 1.000, the herbicide 2,4-D, the ids 0Fh and 60h-6Fh.",
        "Read Micah 6:8, pages 12, 13 and 600, 700 or 800 ml of it; call 1 300 224 636.",
        "Pre- and post-war, self- or co-funded – a dash - or a hyphen -- stands apart . . . here.",
        "`foo`s and ``bar`` return ''baz'' for a,b,c in {x,y}; cells A1..A5, ../src and x::y.",
    ])
    func goodEnglishIsLeftAlone(_ text: String) throws {
        let stable = try RulePack.rules.filter { $0.status == .stable && Self.categories.contains($0.id.category) }
        let linter = try TextLinter(rules: RuleSelection(select: stable.map(\.id.description)))
        #expect(linter.lint(text).isEmpty, "\(linter.lint(text).map { "\($0.rule.id): \($0.message)" })")
        #expect(Array(linter.fix(text, atLeast: .suggested).text.bytes) == Array(text.utf8))
    }

    /// What is right in one language is a fault in another.
    @Test(arguments: [
        ("Die Stadt hat 3.5 Millionen Einwohner.", "de", "numbers/foreign-decimal-point"),
        ("Die Stadt hat 3.5 Millionen Einwohner.", "de-CH", nil),
        ("La ciudad tiene 3.5 % de paro.", "es", nil),
        ("The rate is 5,3 percent.", "en", "numbers/foreign-decimal-comma"),
        ("The rate is 5,3 percent.", "en-ZA", nil),
        ("Quoi? Rien.", "fr", "spacing/missing-space-before-mark"), ("Quoi? Rien.", "fr-CA", nil),
        ("你好,世界。", "zh", "punctuation/latin-mark"), ("세계，안녕.", "ko", "punctuation/foreign-mark"),
        ("نعم, لا", "ar", "punctuation/latin-mark"), ("Τι είναι αυτό?", "el", "punctuation/latin-mark"),
        ("Bonjour، dit-il.", "fr", "punctuation/foreign-mark"),
        ("Qué pasa?", "es", "punctuation/missing-inverted-mark"),
    ])
    func whatIsRightDependsOnTheLanguage(_ text: String, _ language: String, _ rule: String?) throws {
        let linter = try TextLinter(
            rules: RuleSelection(select: try Self.rules()), language: try #require(LanguageTag(language)))
        #expect(linter.lint(text).map(\.rule.id.description) == (rule.map { [$0] } ?? []))
    }
}
