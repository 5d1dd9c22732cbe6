internal import CScan

/// The tokens that a ``TextIndex`` looks up at a time, and what is to be looked at again of them.
///
/// What is a word, whether it is in the cache and whether a rule wants it can't be foreseen. So one loop gives all tokens
/// their identifiers without a branch on any of that, and notes those that have more to be looked at. A class, whose
/// memory is kept from batch to batch.
final class TokenBatch {
    /// In tokens: so few that all that is known of them stays in the nearest cache.
    static let capacity = 256

    /// What may be noted of a token.
    private enum Note {
        static let nothing: UInt8 = 0
        /// A word that a rule may want.
        static let wanted: UInt8 = 1
        static let noWord: UInt8 = 2
        /// A word that was not in the cache; as soon as it is looked up, only one that a rule may want.
        static let missing: UInt8 = 3
    }

    private let cache: WordCache
    private var tokens = UnsafeMutableBufferPointer<Token>(start: nil, count: 0)
    /// A note a token, and room for a look at 64 from the last on.
    private let notes: UnsafeMutablePointer<UInt8>
    /// The place of each token in the cache, if it is a word.
    private let places: UnsafeMutablePointer<UInt16>
    /// Words that were not in the cache, and where they lie in the image if anywhere.
    private let missing: UnsafeMutablePointer<UInt16>
    private let missingPlaces: UnsafeMutablePointer<UInt32>
    private var missingCount = 0
    /// What goes into the cache for a token that was missing.
    private let found: UnsafeMutablePointer<WordCache.Word>

    init(_ cache: WordCache) {
        self.cache = cache
        notes = .allocate(capacity: Self.capacity + 64)
        notes.initialize(repeating: Note.nothing, count: Self.capacity + 64)
        places = .allocate(capacity: Self.capacity)
        missing = .allocate(capacity: Self.capacity + 1)
        missingPlaces = .allocate(capacity: Self.capacity)
        found = .allocate(capacity: Self.capacity)
    }

    deinit {
        notes.deallocate()
        places.deallocate()
        missing.deallocate()
        missingPlaces.deallocate()
        found.deallocate()
    }

    /// Gives tokens their identifiers and classes as far as the cache has them, and notes what else there is to do.
    ///
    /// A function that calls none, so that what it works with stays in registers.
    ///
    /// - Parameters:
    ///   - batch: at most ``capacity`` tokens.
    ///   - ids: where the identifiers go once more.
    ///   - first: the index of the first token among those of the stretch.
    ///   - capitalized: where the indices of capitalized words go, with room for one more than there are.
    @inline(never)
    func read(
        _ batch: UnsafeMutableBufferPointer<Token>, _ ids: UnsafeMutablePointer<UInt32>, first: Int,
        _ writtenClasses: UnsafePointer<WordClasses>, wanted: WordClasses,
        _ capitalized: inout UnsafeMutablePointer<UInt32>
    ) {
        precondition(batch.count <= Self.capacity, "more tokens than there is room for")
        tokens = batch
        guard let tokens = batch.baseAddress else { return }
        let (entries, notes, places, count) = (cache.entries, notes, places, batch.count)
        // The places are not in the nearest cache of the processor: all are asked for before any is looked at. For marks
        // too, since that is cheaper than to ask which token is a word.
        for index in 0..<count { cscan_prefetch(entries + WordCache.place(of: tokens[index].hash)) }
        var capital = capitalized
        for index in 0..<count {
            let token = tokens[index]
            let place = WordCache.place(of: token.hash)
            let entry = entries[place]
            let upperHalf = token.upperHalfOfHash
            // All bits for a word, none for another token: with numbers, since the compiler makes branches of conditions.
            let word = UInt32(bitPattern: (Int32(token.kind.rawValue) &- 1) &>> 31)
            let difference = entry.difference(from: upperHalf) & word
            let isMissing = (difference | (0 &- difference)) &>> 31
            let known = word & (isMissing &- 1)
            // A mark keeps its scalar, and a word that is missing its hash.
            let id = entry.id(upperHalf) & known | token.id & ~known
            let classes = writtenClasses[4 &* entry.set &+ token.writing].rawValue & known
            tokens[index].id = id
            tokens[index].classes = WordClasses(rawValue: classes | token.classes.rawValue & ~known)
            ids[index] = id
            // Written in any case, and kept if it is one.
            capital.pointee = UInt32(truncatingIfNeeded: first &+ index)
            capital += token.writing & Int(truncatingIfNeeded: word & 1)
            let listed = classes & wanted.rawValue
            let isWanted = (entry.wantedBit | (listed | (0 &- listed)) &>> 31) & known
            notes[index] = UInt8(
                truncatingIfNeeded: isWanted | isMissing &* UInt32(Note.missing) | ~word & UInt32(Note.noWord))
            places[index] = UInt16(truncatingIfNeeded: place)
        }
        capitalized = capital
    }

    /// Looks up the words that were not in the cache.
    ///
    /// The image is in no near cache of the processor either: the memory for all words is asked for before any of it is
    /// looked at.
    ///
    /// - Parameters:
    ///   - ids: where the identifiers go once more.
    ///   - describe: what goes into the cache for a word, of its hash and what the image says.
    func lookUpMissing(
        in image: LexiconImage, _ ids: UnsafeMutablePointer<UInt32>, wanted: WordClasses,
        _ describe: (UInt64, (id: Lexicon.WordID, set: UInt32)) -> WordCache.Word
    ) {
        missingCount = 0
        forEach(Note.missing, Note.missing) { index in
            missing[missingCount] = UInt16(truncatingIfNeeded: index)
            missingCount &+= 1
        }
        let isEmpty = image.entryCount == 0
        if !isEmpty {
            for number in 0..<missingCount { image.prefetchSeed(tokens[Int(missing[number])].hash) }
            for number in 0..<missingCount {
                missingPlaces[number] = image.prefetchedEntry(tokens[Int(missing[number])].hash)
            }
        }
        for number in 0..<missingCount {
            let index = Int(missing[number])
            let hash = tokens[index].hash
            let word = describe(hash, isEmpty ? image.find(hash) : image.find(hash, at: missingPlaces[number]))
            found[index] = word
            let classes = image.writtenClasses[4 &* word.entry.set &+ tokens[index].writing]
            tokens[index].id = word.entry.id(UInt32(truncatingIfNeeded: hash &>> 32))
            tokens[index].classes = classes
            ids[index] = tokens[index].id
            if !word.entry.isWanted, !tokens[index].isIn(wanted) { notes[index] = Note.nothing }
        }
    }

    /// Calls `body` with each word that a rule may want, its index in the batch and the list of those that asked for the
    /// word itself.
    @inline(__always)
    func forEachWanted(_ body: (Token, Int, Int32) -> Void) {
        forEach(Note.wanted, Note.missing) { index in
            let list = notes[index] == Note.missing ? found[index].list : cache.list(at: Int(places[index]))
            body(tokens[index], index, list)
        }
    }

    /// Calls `body` with each token that is no word, and its index in the batch.
    @inline(__always)
    func forEachOther(_ body: (Token, Int) -> Void) {
        forEach(Note.noWord, Note.noWord) { index in body(tokens[index], index) }
    }

    /// Puts the words that were missing into the cache: not before the others were listed, whose places they may take.
    func store() {
        for number in 0..<missingCount {
            let index = Int(missing[number])
            cache.put(found[index], at: Int(places[index]))
        }
    }

    @inline(__always)
    private func forEach(_ note: UInt8, _ other: UInt8, _ body: (Int) -> Void) {
        var start = 0
        while start < tokens.count {
            var bits = cscan_mask(notes + start, note)
            if note != other { bits |= cscan_mask(notes + start, other) }
            if tokens.count &- start < 64 { bits &= 1 &<< UInt64(tokens.count &- start) &- 1 }
            while bits != 0 {
                body(start &+ bits.trailingZeroBitCount)
                bits &= bits &- 1
            }
            start &+= 64
        }
    }
}
