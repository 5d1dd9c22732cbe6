import Testing

@testable import MTLintCore

/// The short way to a word's number and to a phrase's parts, held against the long one.
struct LexiconPhraseTests {
    private let lexicon: Lexicon

    init() throws {
        var builder = LexiconImageBuilder()
        for word in ["monday", "the", "of", "north", "don't", "élan", "extraordinarily", "uncharacteristically"] {
            builder.add(word, .knownWords)
        }
        lexicon = Lexicon(language: .english, image: try ImmortalString.image(builder))
    }

    @Test(arguments: [
        "north", "the north", "The NORTH of", "iPhone", "McDonald of", "a", "A b c", "extraordinarily Monday",
        "uncharacteristically", "pneumonoultramicroscopicsilicovolcanoconiosis the",
    ])
    func aPlainPhraseIsReadAsByTheTokenizer(_ phrase: String) {
        #expect(lexicon.phrase(phrase) == lexicon.tokenizedPhrase(phrase))
        #expect(lexicon.phrase(phrase).count == phrase.split(separator: " ").count)
    }

    @Test(arguments: [
        "", " ", "two  words", " the", "the ", "don't", "e-mail", "élan vital", "21th", "a, b", "co.", "_x",
    ])
    func anyOtherPhraseIsTheTokenizers(_ phrase: String) {
        #expect(lexicon.phrase(phrase) == lexicon.tokenizedPhrase(phrase))
    }

    @Test(arguments: [
        "monday", "Monday", "MONDAY", "don't", "Élan", "élan", "ÉLAN", "", "unknown", "uncharacteristically",
    ])
    func theCaseOfAWordDoesNotMatter(_ word: String) {
        let folded = WordHash.hash(Folding.lowercased(Array(word.utf8)))
        #expect(lexicon.id(of: word) == lexicon.image.find(folded).id)
        #expect(lexicon.id(of: word.lowercased()) == lexicon.id(of: word))
    }

    @Test func knownWordsAreKnown() {
        #expect(lexicon.id(of: "Monday") < 0x8000_0000)
        #expect(lexicon.id(of: "Tuesday") >= 0x8000_0000)
    }
}
