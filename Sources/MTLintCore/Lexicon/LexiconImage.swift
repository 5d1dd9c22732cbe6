internal import CScan

/// The words of a language with their classes, in a perfect hash that is looked up where it lies.
///
/// It is a string literal of the program, so that nothing is read or parsed at start: every byte holds six bits, as
/// `0x30` and more. Words are told apart by their hash alone: a word that is not in the image is taken for one that is
/// once in 2³⁰ lookups.
///
/// - The **seeds**, three bytes each, one a bucket of words.
/// - The **entries**, eight bytes each: five of the word's hash, three for the number of its set of classes.
/// - The **sets**, as text: for each set `any,capitalized,capitals;`, the classes in hexadecimal.
///
/// The scheme is “hash, displace and compress” without the compression: Belazzougui, Botelho, Dietzfelbinger, 2009.
package struct LexiconImage: @unchecked Sendable {
    /// Identifies a word: 1 and more for a word of the image, 0x8000_0000 and more, by its hash, for any other.
    package typealias WordID = UInt32

    private let seeds: UnsafePointer<UInt8>
    private let bucketCount: Int
    private let entries: UnsafePointer<UInt8>
    package let entryCount: Int
    /// The sets of classes, and behind the last the empty one.
    private let sets: UnsafePointer<ClassSet>
    /// The classes of each set for each way to write a word: ``Token/writing``.
    let writtenClasses: UnsafePointer<WordClasses>
    private let setCount: Int

    /// - Parameters are the literals that ``LexiconImageBuilder`` made; they live as long as the process.
    package init(seeds: StaticString, entries: StaticString, sets: StaticString) {
        self.seeds = seeds.utf8Start
        bucketCount = seeds.utf8CodeUnitCount / 3
        self.entries = entries.utf8Start
        entryCount = entries.utf8CodeUnitCount / 8
        let parsed = ClassSet.parse(sets)
        // As immortal as the literals: a language has one image.
        let memory = UnsafeMutablePointer<ClassSet>.allocate(capacity: parsed.count + 1)
        memory.initialize(repeating: .none, count: parsed.count + 1)
        for (number, set) in parsed.enumerated() { memory[number] = set }
        self.sets = UnsafePointer(memory)
        setCount = parsed.count
        let written = UnsafeMutablePointer<WordClasses>.allocate(capacity: 4 * (setCount + 1))
        for place in 0..<(4 * (setCount + 1)) {
            written[place] = memory[place / 4].classes(for: Token.Flags(rawValue: UInt8(place % 4 * 4)))
        }
        writtenClasses = UnsafePointer(written)
        precondition(
            entryCount <= WordCache.Entry.largestID && setCount <= WordCache.Entry.largestSet,
            "more words or sets of classes than fit a place of the cache")
    }

    /// The image of a language without words.
    package static let empty = LexiconImage(seeds: "", entries: "", sets: "")

    /// Whether any word has a class.
    package func has(_ classes: WordClasses) -> Bool {
        UnsafeBufferPointer(start: sets, count: setCount).contains {
            !$0.any.union($0.capitalized).union($0.capitals).isDisjoint(with: classes)
        }
    }

    /// The word of a hash, and the number of its set of classes; the number behind the last is the empty set's.
    package func find(_ hash: UInt64) -> (id: WordID, set: UInt32) {
        entryCount > 0 ? find(hash, at: entry(of: hash)) : (Self.unknown(hash), UInt32(truncatingIfNeeded: setCount))
    }

    /// The word of a hash that lies at an entry if anywhere.
    @inline(__always)
    func find(_ hash: UInt64, at entry: UInt32) -> (id: WordID, set: UInt32) {
        let offset = 8 &* Int(truncatingIfNeeded: entry)
        let stored = UnsafeRawPointer(entries).loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
        guard stored & 0xFF_FFFF_FFFF == Self.fingerprint(hash) else {
            return (Self.unknown(hash), UInt32(truncatingIfNeeded: setCount))
        }
        return (entry &+ 1, UInt32(truncatingIfNeeded: Self.bits(entries + (offset &+ 5))))
    }

    /// The entry at which a word lies if anywhere, in an image with words.
    @inline(__always)
    private func entry(of hash: UInt64) -> UInt32 {
        let bucket = WordHash.reduced(UInt32(truncatingIfNeeded: hash), to: bucketCount)
        let displaced = WordHash.displaced(hash, by: Self.bits(seeds + 3 &* bucket))
        return UInt32(
            truncatingIfNeeded: WordHash.reduced(UInt32(truncatingIfNeeded: displaced &>> 32), to: entryCount))
    }

    /// The entry at which a word lies if anywhere; asks for its memory.
    @inline(__always)
    func prefetchedEntry(_ hash: UInt64) -> UInt32 {
        let entry = entry(of: hash)
        cscan_prefetch(entries + 8 &* Int(truncatingIfNeeded: entry))
        return entry
    }

    /// Asks for the memory that ``prefetchedEntry(_:)`` will read for a hash.
    @inline(__always)
    func prefetchSeed(_ hash: UInt64) {
        cscan_prefetch(seeds + 3 &* WordHash.reduced(UInt32(truncatingIfNeeded: hash), to: bucketCount))
    }

    /// The classes of a word of a set that is written with these flags.
    func classes(ofSet set: UInt32, _ flags: Token.Flags) -> WordClasses { classes(ofSet: set).classes(for: flags) }

    @inline(__always)
    package func classes(ofSet set: UInt32) -> ClassSet { sets[min(Int(set), setCount)] }

    /// The classes that a word of the image has in some case.
    func classes(of id: WordID) -> WordClasses {
        guard id > 0, Int(id) <= entryCount else { return [] }
        let set = classes(ofSet: UInt32(truncatingIfNeeded: Self.bits(entries + (8 * (Int(id) - 1) + 5))))
        return set.any.union(set.capitalized).union(set.capitals)
    }

    /// Three bytes of six bits each.
    @inline(__always)
    private static func bits(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(bytes[0] &- 0x30) | UInt64(bytes[1] &- 0x30) &<< 6 | UInt64(bytes[2] &- 0x30) &<< 12
    }

    /// The five bytes that stand for a hash.
    @inline(__always)
    package static func fingerprint(_ hash: UInt64) -> UInt64 {
        ((hash &>> 20) & 0x3F_3F3F_3F3F) &+ 0x30_3030_3030
    }

    /// The identifier of a word that is not in the image.
    @inline(__always)
    static func unknown(_ hash: UInt64) -> WordID { unknown(upperHalf: UInt32(truncatingIfNeeded: hash &>> 32)) }

    /// The identifier of a word that is not in the image, by the upper half of its hash.
    @inline(__always)
    static func unknown(upperHalf: UInt32) -> WordID { 0x8000_0000 | upperHalf &>> 1 }
}
