internal import MTLintCore

/// Those of some phrases that stand elsewhere in the text too, in any case, closed by a mark or the end of a segment.
struct RecurringPhrases {
    /// In the order in which they were given.
    private(set) var found: [Range<Int>] = []

    /// The phrases that end with the same three words are compared one by one, and in good text there are few.
    private static let mostAlike = 8

    /// - Parameter phrases: of three words and more, in tokens, in order.
    init(_ phrases: [Range<Int>], in text: AnalyzedText) {
        var byEnd: [UInt64: [Int]] = [:]
        // Marks the last words, so that nearly every place in the text costs a look into the nearest cache.
        var isLast = [Bool](repeating: false, count: Self.buckets)
        for (index, phrase) in phrases.enumerated() {
            byEnd[Self.hash(before: phrase.upperBound, text), default: []].append(index)
            isLast[Self.bucket(text.tokens.id(phrase.upperBound - 1))] = true
        }
        var recurs = [Bool](repeating: false, count: phrases.count)
        let tokens = text.tokens
        func look(before end: Int) {
            guard end > 2, isLast[Self.bucket(tokens.id(end - 1))], let alike = byEnd[Self.hash(before: end, text)]
            else {
                return
            }
            for index in alike.prefix(Self.mostAlike) where !recurs[index] {
                recurs[index] = Self.isSame(phrases[index], before: end, text)
            }
        }
        // Closed by a mark in a segment, or by its end.
        for mark in text.punctuation.lazy.map(Int.init) where tokens.id(mark) != 0x2D { look(before: mark) }
        for segment in text.segments where segment.tokens.count > 2 && tokens[segment.tokens.upperBound - 1].isWord {
            look(before: segment.tokens.upperBound)
        }
        found = zip(phrases, recurs).filter(\.1).map(\.0)
    }

    private static func isSame(_ phrase: Range<Int>, before end: Int, _ text: AnalyzedText) -> Bool {
        let start = end - phrase.count
        return start >= 0 && start != phrase.lowerBound
            && zip(start..., phrase).allSatisfy { text.tokens[$0].id == text.tokens[$1].id }
    }

    private static let buckets = 1 << 12

    private static func bucket(_ id: Lexicon.WordID) -> Int { Int((id &* 0x9E37_79B9) >> 20) }

    /// Words have the same identifier in any case, also those that the lexicon does not know.
    private static func hash(before end: Int, _ text: AnalyzedText) -> UInt64 {
        var hash: UInt64 = 0
        for index in (end - 3)..<end { hash = (hash ^ UInt64(text.tokens[index].id)) &* 0x9E37_79B9_7F4A_7C15 }
        return hash
    }
}
