internal import MTLintCore

/// Those of some phrases that stand elsewhere in the text too, in any case, closed by a mark or the end of a segment.
struct RecurringPhrases {
    /// In the order in which they were given.
    private(set) var found: [Range<Int>] = []

    /// The phrases that end with the same three words are compared one by one, and in good text there are few.
    private static let mostAlike = 8

    /// - Parameter phrases: of three words and more, in tokens, in order.
    init(_ phrases: [Range<Int>], in text: AnalyzedText) {
        // Marks the last words, so that nearly every place in the text costs a look into the nearest cache.
        var lastWords = [UInt64](repeating: 0, count: Self.buckets / 64)
        // By the last three words, in the order of their hashes.
        var byEnd: [(hash: UInt64, phrase: Int)] = []
        byEnd.reserveCapacity(phrases.count)
        text.tokens.withIDs { ids in
            for (index, phrase) in phrases.enumerated() {
                let bucket = Self.bucket(ids[phrase.upperBound - 1])
                lastWords[bucket >> 6] |= 1 << UInt64(bucket & 63)
                byEnd.append((Self.hash(before: phrase.upperBound, ids), index))
            }
            byEnd.sort { $0 < $1 }
            var recurs = [Bool](repeating: false, count: phrases.count)
            func look(before end: Int) {
                guard end > 2 else { return }
                let bucket = Self.bucket(ids[end - 1])
                guard lastWords[bucket >> 6] >> UInt64(bucket & 63) & 1 != 0 else { return }
                let hash = Self.hash(before: end, ids)
                let first = byEnd.partitioningIndex { $0.hash >= hash }
                for (_, phrase) in byEnd[first...].prefix(Self.mostAlike).prefix(while: { $0.hash == hash })
                where !recurs[phrase] {
                    recurs[phrase] = Self.isSame(phrases[phrase], before: end, ids)
                }
            }
            // Closed by a mark in a segment, or by its end.
            for mark in text.punctuation.lazy.map(Int.init) where ids[mark] != 0x2D { look(before: mark) }
            for segment in text.segments
            where segment.tokens.count > 2 && text.tokens[segment.tokens.upperBound - 1].isWord {
                look(before: segment.tokens.upperBound)
            }
            found = zip(phrases, recurs).filter(\.1).map(\.0)
        }
    }

    private static func isSame(_ phrase: Range<Int>, before end: Int, _ ids: UnsafeBufferPointer<UInt32>) -> Bool {
        let start = end - phrase.count
        return start >= 0 && start != phrase.lowerBound && zip(start..., phrase).allSatisfy { ids[$0] == ids[$1] }
    }

    private static let buckets = 1 << 12

    private static func bucket(_ id: Lexicon.WordID) -> Int { Int((id &* 0x9E37_79B9) >> 20) }

    /// Words have the same identifier in any case, also those that the lexicon does not know.
    private static func hash(before end: Int, _ ids: UnsafeBufferPointer<UInt32>) -> UInt64 {
        var hash: UInt64 = 0
        for index in (end - 3)..<end { hash = (hash ^ UInt64(ids[index])) &* 0x9E37_79B9_7F4A_7C15 }
        return hash
    }
}
