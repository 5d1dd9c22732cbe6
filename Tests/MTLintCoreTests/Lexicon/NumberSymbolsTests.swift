import MTLintCore
import Testing

/// What ICU says about the numbers of locales.
struct NumberSymbolsTests {
    @Test(arguments: [
        ("en", ".", ","), ("en-ZA", ",", "\u{A0}"), ("de", ",", "."), ("de-CH", ".", "’"), ("fr", ",", "\u{202F}"),
        ("es", ",", "."), ("es-MX", ".", ","), ("ja", ".", ","),
    ])
    func aLocaleHasItsMarks(_ tag: String, _ decimal: String, _ grouping: String) throws {
        let language = try #require(LanguageTag(tag))
        let symbols = try #require(NumberSymbols(language))
        #expect(symbols.decimal == decimal)
        #expect(symbols.grouping == grouping)
    }

    @Test func aLocaleThatNobodyKnowsHasTheRoots() throws {
        let language = try #require(LanguageTag("qqq"))
        #expect(NumberSymbols(language)?.decimal == ".")
    }
}
