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
            let tag = Self.tag(UInt32(truncatingIfNeeded: hash &>> 32))
            bits = UInt64(tag) &<< 32 | (isWanted ? 1 &<< 31 : 0) | UInt64(set) &<< 20 | UInt64(id)
        }

        /// 32 bits of a hash that the place does not tell, one of which is given up so that no word's are zero.
        @inline(__always)
        private static func tag(_ upperHalf: UInt32) -> UInt32 { upperHalf | 1 }

        /// 0 for the entry of the word whose hash has an upper half, and any other number for another entry.
        @inline(__always)
        func difference(from upperHalf: UInt32) -> UInt32 {
            UInt32(truncatingIfNeeded: bits &>> 32) ^ Self.tag(upperHalf)
        }

        @inline(__always)
        var isWanted: Bool { wantedBit != 0 }
        /// ``isWanted`` as 1 or 0.
        @inline(__always)
        var wantedBit: UInt32 { UInt32(truncatingIfNeeded: bits) &>> 31 }
        /// The number of the word's set of classes.
        @inline(__always)
        var set: Int { Int(truncatingIfNeeded: bits &>> 20 & 0x7FF) }
        /// The identifier of the entry's word, whose hash has this upper half.
        @inline(__always)
        func id(_ upperHalf: UInt32) -> Lexicon.WordID {
            let known = Lexicon.WordID(truncatingIfNeeded: bits & 0xF_FFFF)
            return known != 0 ? known : LexiconImage.unknown(upperHalf: upperHalf)
        }
    }

    /// What is kept for a word.
    struct Word {
        let entry: Entry
        /// The list of the rules that asked for it, or -1.
        let list: Int32
    }

    /// A power of two: 128 KiB, of which a text keeps a part in the nearest cache.
    private static let count = 1 << 14

    let entries: UnsafeMutablePointer<Entry>
    private let lists: UnsafeMutablePointer<Int32>

    init() {
        // Places of zeros, as those are that no word has: a short text touches few pages of them.
        guard let zeros = cscan_zeros(Self.count * MemoryLayout<Entry>.stride) else { fatalError("out of memory") }
        entries = zeros.bindMemory(to: Entry.self, capacity: Self.count)
        lists = .allocate(capacity: Self.count)
    }

    deinit {
        cscan_free(entries)
        lists.deallocate()
    }

    /// The list of the rules that asked for the word of a place, or -1.
    @inline(__always)
    func list(at place: Int) -> Int32 { entries[place].isWanted ? lists[place] : -1 }

    /// - Precondition: it is the word's place.
    func put(_ word: Word, at place: Int) {
        entries[place] = word.entry
        lists[place] = word.list
    }

    /// The place of a word, which may hold another word.
    @inline(__always)
    static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & UInt64(truncatingIfNeeded: count &- 1)) }
}
