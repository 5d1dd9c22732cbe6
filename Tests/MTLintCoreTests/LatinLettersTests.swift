import Testing

@testable import MTLintCore

/// ICU is the oracle of the table.
struct LatinLettersTests {
    @Test func everyLetterIsAsICUHasIt() throws {
        for value in UInt32(0xC0)...0x17F {
            let letter = String(try #require(Unicode.Scalar(value)))
            let lettersOnly = { (bytes: [UInt8]) in bytes.filter { $0 &- 0x61 < 26 } }
            let folded = try #require(LatinLetters.folded(letter))
            #expect(lettersOnly(folded) == lettersOnly(Folding.transliterated(Array(letter.utf8))), "\(letter)")
        }
    }

    @Test func whatElseStandsInWordsIsAsICUHasIt() throws {
        for letter in ["\u{AD}", "ª", "²", "³", "´", "µ", "·", "¹", "º", "®"] {
            let word = "Mon" + letter + "day"
            let folded = try #require(LatinLetters.folded(word))
            #expect(folded == Folding.transliterated(Array(word.utf8)), "\(word)")
        }
    }

    @Test func whatIsNotInTheTableIsLeftToICU() {
        #expect(LatinLetters.folded("Кремль") == nil)
        #expect(Folding.compact("Кремль") == Array("kreml".utf8))
        #expect(Folding.compact("Mao Tsé-toung") == Array("maotsetoung".utf8))
        #expect(Folding.compact("O’Brien") == Array("obrien".utf8))
    }
}
