/// The words that were looked up last, by their hash.
///
/// The image of a language is larger than the near caches of a processor, and running text is made of few words again
/// and again: nine lookups of ten end here.
struct WordCache: ~Copyable {
    private struct Entry {
        var hash: UInt64
        var id: LexiconImage.WordID
        var classes: ClassSet
    }

    private static let count = 4096
    private let entries: UnsafeMutablePointer<Entry>
    private let image: LexiconImage

    init(_ image: LexiconImage) {
        self.image = image
        entries = .allocate(capacity: Self.count)
        // A hash of zero would be taken for known: give it what the image says of it.
        let zero = image.find(0)
        entries.initialize(repeating: Entry(hash: 0, id: zero.id, classes: zero.classes), count: Self.count)
    }

    deinit { entries.deallocate() }

    /// What ``LexiconImage/find(_:)`` says of a hash, with the classes that a word with these flags has.
    @inline(__always)
    func find(_ hash: UInt64, _ flags: Token.Flags) -> (id: LexiconImage.WordID, classes: WordClasses) {
        let entry = entries + Int(truncatingIfNeeded: hash &>> 8) & (Self.count &- 1)
        if entry.pointee.hash != hash { fill(entry, hash) }
        return (entry.pointee.id, entry.pointee.classes.classes(for: flags))
    }

    @inline(never)
    private func fill(_ entry: UnsafeMutablePointer<Entry>, _ hash: UInt64) {
        let found = image.find(hash)
        entry.pointee = Entry(hash: hash, id: found.id, classes: found.classes)
    }
}
