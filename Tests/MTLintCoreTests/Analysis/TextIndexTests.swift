import CICU
import MTLintTestSupport
import Testing

@testable import MTLintCore

/// The lists of what rules asked for, held against a walk over the tokens.
struct TextIndexTests {
    private static let known: [(String, WordClasses)] = [
        ("state", .knownWords), ("Korea", [.knownWords, .demonyms]), ("AP", .agencies), ("ab", .titles),
        ("of", .prepositions),
        ("don't", .auxiliaries), ("été", .calendar),
    ]
    private static let words = [
        "State", "korea", "ap", "ab", "of", "été", "a", "s", "don’t", "nowhere", "КОРЕЯ", "14h30", "12", "1.5",
    ]
    private static let marks: [Unicode.Scalar] = [".", "'", "’", "“", "$", "-", "…", "(", "中"]
    private static let classes: [WordClass] = [.knownWords, .demonyms, .agencies, .titles, .prepositions]

    private var lexicon: Lexicon
    private let words: [(String, Trigger)]
    private let marks: [(Unicode.Scalar, Trigger)]
    private let classes: [(WordClass, Trigger)]
    private let stops: [(StopContext, Trigger)]
    private let numbers: Trigger
    private let wordsWithDigits: Trigger
    private let unknown: Trigger
    private let unknownNames: Trigger
    private let doubled: Trigger

    init() throws {
        var builder = LexiconImageBuilder()
        for (word, classes) in Self.known { builder.add(word, classes) }
        var lexicon = Lexicon(language: .english, image: try ImmortalString.image(builder))
        words = Self.words.map { ($0, lexicon.trigger(word: $0)) }
        marks = Self.marks.map { ($0, lexicon.trigger(mark: $0)) }
        classes = Self.classes.map { ($0, lexicon.trigger(class: $0)) }
        stops = StopContext.allCases.map { ($0, lexicon.trigger(stop: $0)) }
        numbers = lexicon.triggerNumbers()
        wordsWithDigits = lexicon.triggerWordsWithDigits()
        unknown = lexicon.triggerUnknownWords()
        unknownNames = lexicon.triggerUnknownNames()
        doubled = lexicon.triggerDoubledWords()
        self.lexicon = lexicon
    }

    @Test func whatIsAskedForTwiceIsListedOnce() {
        var lexicon = lexicon
        let count = lexicon.triggers.count
        #expect(count == words.count + marks.count + classes.count + stops.count + 5)
        #expect(lexicon.triggerNumbers() == numbers && lexicon.triggerWordsWithDigits() == wordsWithDigits)
        #expect(lexicon.trigger(word: "STATE") == words[0].1 && lexicon.trigger(mark: ".") == marks[0].1)
        #expect(lexicon.trigger(class: .knownWords) == classes[0].1 && lexicon.triggerUnknownWords() == unknown)
        #expect(lexicon.triggerUnknownNames() == unknownNames)
        #expect(lexicon.triggerDoubledWords() == doubled && lexicon.triggers.count == count)
    }

    /// One memory for texts of all lengths.
    @Test func everyOccurrenceIsListed() {
        var text = AnalyzedText(lexicon: lexicon)
        var tokenizer = Tokenizer()
        var random = SeededGenerator(seed: 5)
        var listed = 0
        for _ in 0..<150 {
            var content = ""
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                let word = Self.words[Int.random(in: Self.words.indices, using: &random)]
                content += " " + word + HostileText(&random, most: 6).text
            }
            let bytes = PaddedBytes(content.utf8)
            let segments = [Segment(range: TextRange(0..<bytes.count), role: .paragraph)]
            text.begin(Document(source: bytes, text: bytes, map: .identity, segments: segments))
            text.load(0..<1, needs: [], tokenizer: &tokenizer)
            listed += check(text)
        }
        #expect(listed > 500)
    }

    /// - Returns: how many occurrences there are.
    private func check(_ text: AnalyzedText) -> Int {
        func indices(_ isMeant: (Token) -> Bool) -> [UInt32] {
            (0..<text.tokens.count).filter { isMeant(text.tokens[$0]) }.map { UInt32($0) }
        }
        func folded(_ word: String) -> [UInt8] { Folding.lowercased(Array(word.utf8)) }
        var count = 0
        for (word, trigger) in words {
            // By what is written, not by what the tokenizer makes of it.
            let expected = indices { $0.isWord && folded(text.string($0.range)) == folded(word) }
            #expect(
                text.occurrences(of: trigger) == expected,
                "\(word) in \(text.view.text.string(0..<text.view.text.count))")
            count += expected.count
        }
        for (mark, trigger) in marks {
            let expected = indices {
                ($0.isPunctuation || $0.isSymbol) && text.string($0.range).unicodeScalars.elementsEqual([mark])
            }
            #expect(text.occurrences(of: trigger) == expected, "\(mark)")
            count += expected.count
        }
        for (wordClass, trigger) in classes {
            let expected = indices { $0.isWord && $0.isIn(WordClasses(wordClass)) }
            #expect(text.occurrences(of: trigger) == expected, "\(wordClass)")
            count += expected.count
        }
        for (context, trigger) in stops {
            let expected = (0..<text.tokens.count).filter { isStop($0, context, text.tokens) }.map { UInt32($0) }
            #expect(text.occurrences(of: trigger) == expected, "\(context)")
            count += expected.count
        }
        #expect(text.occurrences(of: numbers) == indices(\.isNumber))
        let withDigits = indices { token in
            token.isWord && text.string(token.range).unicodeScalars.contains { $0.properties.numericType == .decimal }
        }
        #expect(text.occurrences(of: wordsWithDigits) == withDigits)
        let known = Set(Self.known.map { folded($0.0) })
        let unlisted = indices { $0.isWord && $0.isLowercase && !known.contains(folded(text.string($0.range))) }
        #expect(text.occurrences(of: unknown) == unlisted)
        let names = indices { $0.isWord && $0.isCapitalized && !known.contains(folded(text.string($0.range))) }
        #expect(text.occurrences(of: unknownNames) == names)
        let second = (0..<text.tokens.count).dropFirst().filter { index in
            text.tokens[index].isWord && text.tokens[index - 1].isWord
                && folded(text.string(ofToken: index)) == folded(text.string(ofToken: index - 1))
        }
        #expect(text.occurrences(of: doubled) == second.map { UInt32($0) })
        let terminals = indices {
            ($0.isPunctuation || $0.isSymbol) && ($0.id == 0x2026 || cicu_is_sentence_terminal($0.id))
        }
        #expect(text.index.terminals == terminals)
        return count
    }

    private func isStop(_ index: Int, _ context: StopContext, _ tokens: TokenList) -> Bool {
        let stops: [Unicode.Scalar] = context == .beforeLowercase ? [".", "!", "?"] : [".", "!", "?", ",", ";", ":"]
        guard stops.contains(where: tokens[index].isMark) else { return false }
        let hasNext = index + 1 < tokens.count
        return switch context {
        case .afterSpace: tokens[index].hasSpaceBefore
        case .closeToNext: hasNext && !tokens[index + 1].hasSpaceBefore
        case .afterGoverningWord: index > 0 && tokens[index - 1].isIn(.determiners | .prepositions)
        case .beforeLowercase: hasNext && tokens[index + 1].isLowercase
        }
    }
}

extension Occurrences {
    fileprivate static func == (a: Occurrences, b: [UInt32]) -> Bool { a.elementsEqual(b) }
}
