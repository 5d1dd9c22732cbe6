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

    private let entries: UnsafeMutablePointer<Entry>

    init() {
        entries = .allocate(capacity: Self.count)
        for index in 0..<Self.count {
            // The hash of no word that has this place.
            entries[index] = Entry(
                hash: UInt64(truncatingIfNeeded: ~index), id: 0, set: .none, list: -1, isWanted: false)
        }
    }

    deinit { entries.deallocate() }

    /// The place of a word, which may hold another word.
    @inline(__always)
    func entry(of hash: UInt64) -> UnsafeMutablePointer<Entry> {
        entries + Int(truncatingIfNeeded: hash & UInt64(truncatingIfNeeded: Self.count &- 1))
    }
}
