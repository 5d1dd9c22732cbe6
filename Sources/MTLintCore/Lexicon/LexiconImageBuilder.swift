/// Makes a ``LexiconImage`` of words and their classes. Runs when mtlint is built, never when it lints.
package struct LexiconImageBuilder {
    private var words: [UInt64: ClassSet] = [:]

    package init() {}

    /// Adds a word of a list; how it is written says in which case it has the class.
    package mutating func add(_ word: String, _ classes: WordClasses) {
        let hash = WordHash.hash(Folding.lowercased(Array(word.utf8)))
        var set = words[hash] ?? .none
        let letters = word.filter(\.isLetter)
        if letters.first?.isUppercase != true {
            set.any.formUnion(classes)
        } else if letters.count > 1, letters.allSatisfy(\.isUppercase) {
            set.capitals.formUnion(classes)
        } else {
            set.capitalized.formUnion(classes)
        }
        words[hash] = set
    }

    /// The three literals of the image.
    ///
    /// Words fall into buckets of four by the lower half of their hash. The fullest buckets first, a seed is looked for
    /// that sends all words of a bucket to entries that are still free.
    package func build() -> (seeds: String, entries: String, sets: String) {
        guard !words.isEmpty else { return ("", "", "") }
        let bucketCount = words.count / 4 + 1
        let entryCount = words.count + words.count / 32 + 1
        var buckets = [[UInt64]](repeating: [], count: bucketCount)
        // Sorted, so that the same words give the same image.
        for hash in words.keys.sorted() {
            buckets[WordHash.reduced(UInt32(truncatingIfNeeded: hash), to: bucketCount)].append(hash)
        }
        var seeds = [UInt64](repeating: 0, count: bucketCount)
        var entries = [UInt64?](repeating: nil, count: entryCount)
        for bucket in buckets.indices.sorted(by: { (buckets[$1].count, $0) < (buckets[$0].count, $1) })
        where !buckets[bucket].isEmpty {
            seeds[bucket] = place(buckets[bucket], in: &entries)
        }
        return encoded(seeds, entries)
    }

    private func place(_ hashes: [UInt64], in entries: inout [UInt64?]) -> UInt64 {
        var seed: UInt64 = 0
        while true {
            let places = hashes.map {
                WordHash.reduced(UInt32(truncatingIfNeeded: WordHash.displaced($0, by: seed) &>> 32), to: entries.count)
            }
            if places.allSatisfy({ entries[$0] == nil }), Set(places).count == places.count {
                for (place, hash) in zip(places, hashes) { entries[place] = hash }
                return seed
            }
            seed += 1
        }
    }

    private func encoded(_ seeds: [UInt64], _ entries: [UInt64?]) -> (seeds: String, entries: String, sets: String) {
        var numbers: [ClassSet: UInt64] = [:]
        var sets: [ClassSet] = []
        var bytes: [UInt8] = []
        for hash in entries {
            guard let hash, let set = words[hash] else {
                // Bytes that no fingerprint has.
                bytes += [UInt8](repeating: 0x70, count: 8)
                continue
            }
            let number = numbers[set] ?? UInt64(sets.count)
            if numbers.updateValue(number, forKey: set) == nil { sets.append(set) }
            let fingerprint = LexiconImage.fingerprint(hash)
            for index in 0..<5 { bytes.append(UInt8(truncatingIfNeeded: fingerprint >> UInt64(8 * index))) }
            bytes += Self.bytes(number)
        }
        return (
            String(decoding: seeds.flatMap(Self.bytes), as: UTF8.self), String(decoding: bytes, as: UTF8.self),
            sets.map(\.text).joined()
        )
    }

    /// A number of 18 bits in three bytes.
    private static func bytes(_ number: UInt64) -> [UInt8] {
        (0..<3).map { UInt8(number >> UInt64(6 * $0) & 0x3F) + 0x30 }
    }
}
