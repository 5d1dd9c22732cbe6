import MTLintCore
import Testing

struct LanguageTagTests {
    @Test(arguments: [
        ("en", "en"), ("EN_gb", "en"), ("pt-BR", "pt"), ("zh-Hant-TW", "zh"), ("deu", "deu"), ("sl-1994", "sl"),
    ])
    func thePrimaryLanguageIsThePart(_ text: String, _ language: String) throws {
        let tag = try #require(LanguageTag(text))
        #expect(tag.language == language)
        #expect(tag.tag == text.lowercased().replacing("_", with: "-"))
    }

    @Test(arguments: ["", "e", "engl", "en-", "-en", "e1", "en--gb", "en-abcdefghi", "én", "en gb"])
    func otherTextsAreNone(_ text: String) { #expect(LanguageTag(text) == nil) }
}
