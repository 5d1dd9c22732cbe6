internal import CScan

/// The tokens that a ``TextIndex`` looks up at a time, and what it is to look at again of them.
///
/// What is a word, and which word is wanted, can't be foreseen. So one loop gives all tokens their identifiers without a
/// branch on either, and notes the few that have more to be looked at.
struct TokenBatch {
    /// What is noted of a token.
    private enum Note {
        static let wanted: UInt8 = 1
        static let noWord: UInt8 = 2
    }

    let tokens: UnsafeMutablePointer<Token>
    /// Where the identifiers go once more.
    let ids: UnsafeMutablePointer<UInt32>
    let count: Int
    /// The index of the first token among those of the stretch.
    let first: Int
    /// The index in the batch of the first token that was not read yet.
    private(set) var next = 0
    /// The word directly before that; 0 for none.
    private(set) var before: Lexicon.WordID
    /// How many capitalized words of the stretch were met.
    private(set) var capitalizedCount: Int

    init(
        _ tokens: UnsafeMutablePointer<Token>, _ ids: UnsafeMutablePointer<UInt32>, count: Int, first: Int,
        before: Lexicon.WordID, capitalizedCount: Int
    ) {
        self.tokens = tokens
        self.ids = ids
        self.count = count
        self.first = first
        self.before = before
        self.capitalizedCount = capitalizedCount
    }

    /// Why ``read(_:_:_:_:)`` came back.
    enum End {
        /// All tokens were read.
        case whole
        /// The next token's word is not in the cache.
        case missing
        /// The last token that was read is the same word as the one before it.
        case doubled
    }

    /// Gives tokens their identifiers and classes as far as the cache has them, and notes what is to be listed.
    ///
    /// A function of its own that calls none: so what it works with stays in registers.
    ///
    /// - Parameter capitalized: has room for all tokens of the stretch and one more.
    @inline(never)
    mutating func read(
        _ cache: WordCache, _ writtenClasses: UnsafePointer<WordClasses>, wanted: WordClasses,
        _ capitalized: UnsafeMutablePointer<UInt32>
    ) -> End {
        let (entries, notes, places) = (cache.entries, cache.notes, cache.wordPlaces)
        let (tokens, ids, count, first) = (tokens, ids, count, first)
        var (index, before, capitalizedCount) = (next, before, capitalizedCount)
        var end = End.whole
        while index < count {
            let token = tokens[index]
            let hash = token.hash
            let place = WordCache.place(of: hash)
            let entry = entries[place]
            let isWord = token.isWord
            if isWord, !entry.isOf(hash) {
                end = .missing
                break
            }
            let word: UInt32 = isWord ? ~0 : 0
            let id = entry.id(hash) & word | token.id & ~word
            let classes = writtenClasses[4 &* entry.set &+ token.writing].rawValue & word
            tokens[index].id = id
            tokens[index].classes = WordClasses(rawValue: classes)
            ids[index] = id
            // Written in any case, and kept if it is one.
            capitalized[capitalizedCount] = UInt32(truncatingIfNeeded: first &+ index)
            capitalizedCount &+= token.writing & Int(truncatingIfNeeded: word & 1)
            let isWanted: UInt8 = (entry.isWanted ? 1 : 0) | (classes & wanted.rawValue != 0 ? 1 : 0)
            notes[index] = isWord ? isWanted : Note.noWord
            places[index] = UInt16(truncatingIfNeeded: place)
            index &+= 1
            let known = id & word
            let isDoubled = isWord && known == before
            before = known
            if isDoubled {
                end = .doubled
                break
            }
        }
        (next, self.before, self.capitalizedCount) = (index, before, capitalizedCount)
        return end
    }

    /// Calls `body` with the index in the batch of each wanted word from one token on that was read.
    func forEachWanted(from start: Int, _ cache: WordCache, _ body: (Int) -> Void) {
        forEach(Note.wanted, from: start, cache, body)
    }

    /// Calls `body` with the index in the batch of each token from one on that was read and is no word.
    func forEachOther(from start: Int, _ cache: WordCache, _ body: (Int) -> Void) {
        forEach(Note.noWord, from: start, cache, body)
    }

    @inline(__always)
    private func forEach(_ note: UInt8, from start: Int, _ cache: WordCache, _ body: (Int) -> Void) {
        var at = start
        while at < next {
            var bits = cscan_mask(cache.notes + at, note)
            if next &- at < 64 { bits &= 1 &<< UInt64(next &- at) &- 1 }
            while bits != 0 {
                body(at &+ bits.trailingZeroBitCount)
                bits &= bits &- 1
            }
            at &+= 64
        }
    }
}
