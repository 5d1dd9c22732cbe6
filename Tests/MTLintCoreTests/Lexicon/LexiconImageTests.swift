import MTLintTestSupport
import Testing

@testable import MTLintCore

/// The perfect hash, held against a plain dictionary.
struct LexiconImageTests {
    struct Entry: Hashable {
        let word: String
        let classes: WordClasses
    }

    private static let classes: [WordClasses] = [
        .abbreviations, .agencies, .titles, .knownWords, [.knownWords, .commonWords], [.demonyms, .prepositions],
    ]

    private static func lowercaseWord(_ random: inout SeededGenerator) -> String {
        let letters = ["a", "b", "e", "k", "n", "o", "r", "s", "t", "y", "z", "é", "ö", "ж", "'"]
        let count = Int.random(in: 2...12, using: &random)
        return (0..<count).map { index in
            // Letters at both ends; an apostrophe only between them.
            letters[Int.random(in: 0..<(index == 0 || index == count - 1 ? 14 : 15), using: &random)]
        }.joined()
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    private static func entries(_ count: Int, _ random: inout SeededGenerator) -> [Entry] {
        var words: Set<String> = []
        while words.count < count {
            let word = lowercaseWord(&random)
            words.insert([word, word, capitalized(word), word.uppercased()][Int.random(in: 0..<4, using: &random)])
        }
        return words.sorted().map { Entry(word: $0, classes: classes[Int.random(in: classes.indices, using: &random)]) }
    }

    private static func builder(_ entries: [Entry]) -> LexiconImageBuilder {
        var builder = LexiconImageBuilder()
        for entry in entries { builder.add(entry.word, entry.classes) }
        return builder
    }

    /// What the words of a text are to an image; the words have to be parted by spaces.
    private static func lookUp(_ words: [String], in image: LexiconImage) -> [Token] {
        let text = PaddedBytes(words.joined(separator: " ").utf8)
        var tokenizer = Tokenizer()
        var tokens = TokenList()
        tokenizer.begin(text, 0..<text.count)
        tokenizer.tokenize(text, 0..<text.count, protected: [], into: &tokens)
        tokens.lookUp(in: image)
        return (0..<tokens.count).map { tokens[$0] }
    }

    /// Double apostrophes and “’s” are tokens of their own, so words with them are left out of texts.
    private static func isOneToken(_ word: String) -> Bool {
        !word.contains("''") && !word.contains("'s'") && !word.hasSuffix("'s")
    }

    @Test(arguments: [(0, 1), (1, 2), (2, 3), (3, 4), (64, 5), (1000, 6), (5000, 7)] as [(Int, UInt64)])
    func everyWordIsFoundAndNoOther(_ count: Int, _ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let entries = Self.entries(count, &random)
        let image = try ImmortalString.image(Self.builder(entries))
        // By the lower-case word: what it has in any case, what with a capital, what in capitals.
        var expected: [String: ClassSet] = [:]
        for entry in entries {
            let key = entry.word.lowercased()
            if entry.word == key {
                expected[key, default: ClassSet()].any.formUnion(entry.classes)
            } else if entry.word == key.uppercased() {
                expected[key, default: ClassSet()].capitals.formUnion(entry.classes)
            } else {
                expected[key, default: ClassSet()].capitalized.formUnion(entry.classes)
            }
        }
        let keys = expected.keys.filter(Self.isOneToken).sorted()
        let lower = Self.lookUp(keys, in: image)
        let capitalized = Self.lookUp(keys.map(Self.capitalized), in: image)
        let capitals = Self.lookUp(keys.map { $0.uppercased() }, in: image)
        try #require([lower.count, capitalized.count, capitals.count].allSatisfy { $0 == keys.count })
        for (index, key) in keys.enumerated() {
            let set = try #require(expected[key])
            let found = [lower[index].classes, capitalized[index].classes, capitals[index].classes]
            let withCapital = set.any.union(set.capitalized)
            #expect(found == [set.any, withCapital, withCapital.union(set.capitals)], "\(key)")
            let id = lower[index].id
            #expect(
                id > 0 && id <= image.entryCount && capitalized[index].id == id && capitals[index].id == id, "\(key)")
        }
        // Every word has an identifier of its own.
        #expect(Set(lower.map(\.id)).count == keys.count)
        for known in expected.keys {
            if image.find(WordHash.hash(Folding.lowercased(Array(known.utf8)))).id > image.entryCount {
                Issue.record("\(known) is not found")
            }
        }

        var others: Set<String> = []
        while others.count < 4 * count + 500 {
            let word = Self.lowercaseWord(&random)
            if expected[word] == nil, Self.isOneToken(word) { others.insert(word) }
        }
        let unknown = Self.lookUp(others.sorted(), in: image)
        #expect(unknown.count == others.count)
        #expect(unknown.allSatisfy { $0.id >= 0x8000_0000 && $0.classes == [] })
    }

    @Test(arguments: [0, 1, 500])
    func theOrderOfWordsDoesNotMatter(_ count: Int) {
        var random = SeededGenerator(seed: 11)
        let entries = Self.entries(count, &random)
        let literals = Self.builder(entries).build()
        for order in [entries.reversed(), entries.shuffled(using: &random), entries + entries] {
            #expect(Self.builder(order).build() == literals)
        }
        let isPlain = (literals.seeds + literals.entries).utf8.allSatisfy { (0x30...0x70).contains($0) }
        #expect(isPlain, "more than six bits in a byte")
    }

    @Test func classesGoByCase() throws {
        var builder = LexiconImageBuilder()
        builder.add("may", .auxiliaries)
        builder.add("May", .calendar)
        builder.add("AP", .agencies)
        let image = try ImmortalString.image(builder)
        let found = Self.lookUp(["may", "May", "MAY", "ap", "Ap", "AP", "mAY", "Ma"], in: image).map(\.classes)
        let both: WordClasses = [.auxiliaries, .calendar]
        #expect(found == [.auxiliaries, both, both, [], [], .agencies, .auxiliaries, []])
        #expect(image.has(.agencies) && image.has(.auxiliaries) && !image.has(.titles))
    }

    /// Folding is what makes the cases of a word one.
    @Test(arguments: [("Korea", "KOREA"), ("l’Été", "L'été"), ("don’t", "DON'T"), ("ЖУК", "жук")])
    func casesAndApostrophesAreOneWord(_ one: String, _ other: String) {
        func hash(_ word: String) -> UInt64 { WordHash.hash(Folding.lowercased(Array(word.utf8))) }
        #expect(hash(one) == hash(other))
        #expect(hash(one) != hash(one + "x"))
    }
}
