internal import CScan

/// The words that were last looked up, with what the image says of them: most words of a text are a few hundred, and cost
/// one look into a near cache.
///
/// Each word has one place, by its hash, and takes it from whichever word was there before. A place is eight bytes, so
/// that the words of a text lie close together: what a lookup takes is the time to fetch them.
final class WordCache: @unchecked Sendable {
    /// What a place says of its word.
    struct Entry {
        private let bits: UInt64

        /// The largest of each that fits.
        static let (largestID, largestSet): (Lexicon.WordID, UInt32) = (1 << 20 - 1, 1 << 11 - 1)

        /// - Parameters:
        ///   - id: the word's identifier in the image, 0 for a word that is not there.
        ///   - set: the number of its set of classes.
        ///   - isWanted: whether any rule may want to be told of it, whatever its classes are.
        init(hash: UInt64, id: Lexicon.WordID, set: UInt32, isWanted: Bool) {
            bits = Self.tag(hash) | (isWanted ? 1 &<< 31 : 0) | UInt64(set) &<< 20 | UInt64(id)
        }

        /// 32 bits of a hash that the place does not tell, one of which is given up so that no word's are zero.
        @inline(__always)
        private static func tag(_ hash: UInt64) -> UInt64 { hash & 0xFFFF_FFFF_0000_0000 | 1 &<< 32 }

        /// Whether it is the entry of a hash’s word.
        @inline(__always)
        func isOf(_ hash: UInt64) -> Bool { (bits ^ Self.tag(hash)) &>> 32 == 0 }

        @inline(__always)
        var isWanted: Bool { bits & 1 &<< 31 != 0 }
        /// The number of the word's set of classes.
        @inline(__always)
        var set: Int { Int(truncatingIfNeeded: bits &>> 20 & 0x7FF) }
        /// The identifier of the entry's word, which has this hash.
        @inline(__always)
        func id(_ hash: UInt64) -> Lexicon.WordID {
            let known = Lexicon.WordID(truncatingIfNeeded: bits & 0xF_FFFF)
            return known != 0 ? known : LexiconImage.unknown(hash)
        }
    }

    /// A power of two: 128 KiB, of which a text keeps a part in the nearest cache.
    private static let count = 1 << 14

    /// In tokens: how many are looked up at a time.
    static let batch = 256

    let entries: UnsafeMutablePointer<Entry>
    /// The list of the rules that asked for the word of a place, or -1.
    let lists: UnsafeMutablePointer<Int32>
    /// The hashes of the words of a batch that are not in the cache, and one more.
    let missing: UnsafeMutablePointer<UInt64>
    /// Where those lie in the image.
    let places: UnsafeMutablePointer<UInt32>
    /// What is noted of the tokens of a batch, and room for a look at 64 from the last on.
    let notes: UnsafeMutablePointer<UInt8>
    /// The places of the words of a batch.
    let wordPlaces: UnsafeMutablePointer<UInt16>

    init() {
        // Places of zeros, as those are that no word has: a short text touches few pages of them.
        guard let zeros = cscan_zeros(Self.count * MemoryLayout<Entry>.stride) else { fatalError("out of memory") }
        entries = zeros.bindMemory(to: Entry.self, capacity: Self.count)
        lists = .allocate(capacity: Self.count)
        missing = .allocate(capacity: Self.batch + 1)
        places = .allocate(capacity: Self.batch)
        notes = .allocate(capacity: Self.batch + 64)
        notes.initialize(repeating: 0, count: Self.batch + 64)
        wordPlaces = .allocate(capacity: Self.batch)
    }

    deinit {
        cscan_free(entries)
        lists.deallocate()
        missing.deallocate()
        places.deallocate()
        notes.deallocate()
        wordPlaces.deallocate()
    }

    /// The place of a word, which may hold another word.
    @inline(__always)
    static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & UInt64(truncatingIfNeeded: count &- 1)) }
}
