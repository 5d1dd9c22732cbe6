import MTLintKit
import Testing

/// Each language's own quotation marks are left alone, and others become its own.
struct QuotationLanguageTests {
    private func linter(_ language: String) throws -> TextLinter {
        try TextLinter(rules: RuleSelection(), language: try #require(LanguageTag(language)))
    }

    @Test(arguments: [
        ("fr", "Le maire parle d’une « honte » et d’un “scandale”, dit « l’Équipe »."),
        ("fr", "« Un.\n\n» Deux. »"),
        ("de", "Er sprach von einem „Skandal“, von »Lügen« und von «Unrecht»."),
        ("es", "El alcalde habló de «una vergüenza» y de “un escándalo”."),
        ("it", "Il sindaco parla di «vergogna» e l’altro di “scandalo”."),
        ("pt", "O ministro falou de “um escândalo” e de «nada»."),
        ("nl", "De minister sprak van „een schande” en van “leugens”; ’s avonds zweeg hij."),
    ])
    func ownMarksAreLeftAlone(_ language: String, _ text: String) throws {
        #expect(try linter(language).lint(text).map(\.rule.id.description) == [])
    }

    @Test(arguments: [
        ("fr", "Il cite le „Spiegel“ et le « Monde ».", "Il cite le «\u{A0}Spiegel\u{A0}» et le « Monde »."),
        ("de", "Er nannte es “eine Schande” und ging.", "Er nannte es „eine Schande“ und ging."),
        ("de", "Der Zug „ ICE “ kam zu spät.", "Der Zug „ICE“ kam zu spät."),
        ("es", "Dijo „sí“ y se fue.", "Dijo «sí» y se fue."), ("es", "Dijo « no » y salió.", "Dijo «no» y salió."),
        ("it", "Scrisse „no“ e uscì.", "Scrisse «no» e uscì."),
        ("pt", "Escreveu „não“ e saiu.", "Escreveu “não” e saiu."),
        ("nl", "Hij schreef «nee» en ging.", "Hij schreef “nee” en ging."),
    ])
    func otherMarksBecomeItsOwn(_ language: String, _ text: String, _ good: String) throws {
        let fixed = try linter(language).fix(text, atLeast: .safe).text
        #expect(fixed.string(0..<fixed.count) == good)
    }

    @Test(arguments: [
        ("fr", "La ministre a dit « oui et elle est partie."), ("de", "Sie sagte „ja und ging."),
        ("es", "Ella dijo «sí y se fue."), ("it", "Disse “sì e uscì."), ("pt", "Disse \"sim e saiu."),
        ("nl", "Ze zei “ja en ging weg."),
    ])
    func aLostMarkIsFound(_ language: String, _ text: String) throws {
        #expect(
            try linter(language).lint(text).map(\.rule.id.description) == ["quotations/unclosed-quotation"])
    }
}
