/// The words that were last looked up, with what the image says of them: most words of a text are a few hundred, and cost
/// one look into a near cache.
///
/// Each word has one place, by its hash, and takes it from whichever word was there before.
final class WordCache: @unchecked Sendable {
    struct Entry {
        var hash: UInt64
        var id: Lexicon.WordID
        var set: ClassSet
        /// The list of the rules that asked for the word, or -1.
        var list: Int32
        /// Whether any rule may want to be told of it, whatever its classes are.
        var isWanted: Bool
    }

    /// A power of two: 256 KiB, of which a text keeps a part in the nearest cache.
    private static let count = 1 << 13

    /// In tokens: how many are looked up at a time.
    static let batch = 256

    private let entries: UnsafeMutablePointer<Entry>
    /// The upper half of each entry's hash, together: small enough for the nearest cache.
    private let tags: UnsafeMutablePointer<UInt32>
    /// The hashes of the words of a batch that are not in the cache, and one more.
    let missing: UnsafeMutablePointer<UInt64>
    /// Where those lie in the image.
    let places: UnsafeMutablePointer<UInt32>

    init() {
        entries = .allocate(capacity: Self.count)
        tags = .allocate(capacity: Self.count)
        tags.initialize(repeating: 0, count: Self.count)
        missing = .allocate(capacity: Self.batch + 1)
        places = .allocate(capacity: Self.batch)
        for index in 0..<Self.count {
            // The hash of no word that has this place.
            entries[index] = Entry(
                hash: UInt64(truncatingIfNeeded: ~index), id: 0, set: .none, list: -1, isWanted: false)
        }
    }

    deinit {
        entries.deallocate()
        tags.deallocate()
        missing.deallocate()
        places.deallocate()
    }

    /// 1 for a word that does not have its place, else 0: without a branch, since which word is new can't be foreseen. Of
    /// two words with one tag the second may be taken for the first.
    @inline(__always)
    func missingBit(_ hash: UInt64) -> Int {
        let difference = UInt64(tags[place(of: hash)] ^ UInt32(truncatingIfNeeded: hash &>> 32))
        return Int(truncatingIfNeeded: (0 &- difference) &>> 63)
    }

    /// The place of a word, which may hold another word.
    @inline(__always)
    func entry(of hash: UInt64) -> UnsafeMutablePointer<Entry> { entries + place(of: hash) }

    /// Puts a word into its place.
    @inline(__always)
    func put(_ entry: Entry) {
        let place = place(of: entry.hash)
        entries[place] = entry
        tags[place] = UInt32(truncatingIfNeeded: entry.hash &>> 32)
    }

    @inline(__always)
    private func place(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash & UInt64(truncatingIfNeeded: Self.count &- 1))
    }
}
