import MTLintKit
import Testing

/// mtlint as a library.
struct TextLinterTests {
    @Test func findingsAreInBytes() throws {
        let text = "Žluťoučký kůň. Asia : the summit begins on Monday."
        let found = try TextLinter().lint(text)
        #expect(found.map(\.rule.id.description) == ["spacing/space-before-mark"])
        let start = try #require(text.utf8.firstRange(of: "Asia".utf8)?.lowerBound)
        #expect(found.first.map { Int($0.range.start) } == text.utf8.distance(from: text.startIndex, to: start))
        #expect(found.first?.message == "space before “:”")
    }

    @Test func fixingGivesTheText() throws {
        let outcome = try TextLinter().fix("Asia : the summit begins ( at last ) on Monday .", atLeast: .safe)
        #expect(outcome.text.string(0..<outcome.text.count) == "Asia: the summit begins (at last) on Monday.")
        #expect(outcome.applied == 3)
        #expect(outcome.remaining.diagnostics.isEmpty && outcome.unconverged.isEmpty)
    }

    @Test func emptyAndBlankTextsAreClean() throws {
        let linter = try TextLinter()
        for text in ["", " ", "\n", "\r\n \t\r", "\u{FEFF}", "\u{301}"] {
            #expect(linter.lint(text).isEmpty)
            let fixed = linter.fix(text, atLeast: .suggested)
            #expect(Array(fixed.text.bytes) == Array(text.utf8))
        }
    }

    /// Rules for English say nothing about French, whether one says what it is or not.
    @Test(arguments: [LanguageTag.english, LanguageTag("fr")])
    func frenchIsNoEnglish(_ language: LanguageTag?) throws {
        let text = """
            Le président a déclaré : « Nous n'avons pas de temps à perdre ! » Il s'est rendu en Corée du Nord ; les ministres \
            l'attendaient ( avec des fleurs ).

            La réunion entre les deux pays est-elle la bienvenue ? Je ne le crois pas, a répondu le porte-parole du ministère.
            """
        let rules = RuleSelection(select: ["all"])
        let found = try TextLinter(rules: rules, language: #require(language)).lint(text)
        #expect(found.filter { $0.rule.languages != nil }.isEmpty)
        #expect(found.map(\.rule.id.description) == ["spacing/space-inside-brackets"])
    }

    @Test func layoutCanBeSaid() throws {
        let text = "The minister arrives in Berlin\nThe talks ( on trade ) begin on Monday."
        #expect(try TextLinter(layout: .lines).lint(text).count == 1)
        #expect(try TextLinter(layout: .paragraphs).lint(text).count == 1)
    }
}
