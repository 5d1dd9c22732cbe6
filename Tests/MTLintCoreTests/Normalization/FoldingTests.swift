import MTLintCore
import Testing

struct FoldingTests {
    @Test(arguments: [
        ("Don’t", "don't"), ("ÉTÉ", "été"), ("STRASSE", "strasse"), ("ΣΟΦΌΣ", "σοφόσ"), ("北京", "北京"), ("", ""),
    ])
    func lowerCaseGoesScalarByScalar(_ text: String, _ lower: String) {
        #expect(String(decoding: Folding.lowercased(Array(text.utf8)), as: UTF8.self) == lower)
    }

    @Test(arguments: [
        ("Mao Tsé-toung", "maotsetoung"), ("Łódź", "lodz"), ("Москва", "moskva"), ("A-1 b", "a1b"), ("…", ""), ("", ""),
    ])
    func compactIsLatinLettersAndDigits(_ text: String, _ compact: String) {
        #expect(String(decoding: Folding.compact(text), as: UTF8.self) == compact)
    }
}
