internal import MTLintCore

/// How often the names of a text occur that some words may be misspellings of.
///
/// Words count as one in any case. Common words are nobody's name. Looked up by first letter and length, so that a word is
/// held only against names that can be an edit or two away.
struct NameTally {
    /// A distinct name.
    struct Entry {
        /// The token that it was seen at first; one that is not in capitals, if there is any.
        var token: Int
        fileprivate var isInCapitals: Bool
        let id: Lexicon.WordID
        var count: Int
        /// The next name of the same first letter and length, plus one.
        var next: UInt32
        /// Where it stands last, as an index into the places, plus one.
        fileprivate var lastPlace: UInt32
    }

    /// Where a name stands.
    private struct Place {
        let token: UInt32
        /// The place before of the same name, plus one.
        let before: UInt32
    }

    /// Lengths by the lowest bits of a letter, a bit each.
    private struct Lengths {
        private var bits = [UInt64](repeating: 0, count: 32)

        mutating func insert(_ letter: UInt8, _ lengths: ClosedRange<Int>) {
            for length in lengths { bits[Int(letter & 31)] |= 1 &<< UInt64(min(max(length, 0), NameTally.longest)) }
        }

        @inline(__always)
        func contains(_ letter: UInt8, _ length: Int) -> Bool { bits[Int(letter & 31)] &>> UInt64(length) & 1 == 1 }
    }

    /// In bytes; a longer name counts as one of this length.
    private static let longest = 63
    /// How many bytes longer or shorter a name may be.
    private static let slack = 2
    private static let noNames: WordClasses = .commonWords | .functionWords | .sentenceOpeners

    /// In the order in which they were first seen.
    private(set) var entries: [Entry] = []
    private var places: [Place] = []
    /// Open addressing by a word's identifier: an index into `entries`, plus one.
    private var slots = [UInt32](repeating: 0, count: 1 << 8)
    /// The last name of a first letter and length, plus one.
    private var buckets = [UInt32](repeating: 0, count: 32 * 64)
    private let leastLength: Int

    /// - Parameters:
    ///   - words: the tokens of the words that may be misspelled.
    ///   - leastLength: in bytes; shorter names are left out.
    init(near words: [Int], in text: AnalyzedText, leastLength: Int) {
        self.leastLength = leastLength
        let (tokens, bytes) = (text.tokens, text.view.text)
        // Most names of a text have a first letter and a length, and a last letter, that none of the words is near.
        var (beginnings, ends) = (Lengths(), Lengths())
        for word in words {
            let token = tokens[word]
            let length = Int(token.length)
            beginnings.insert(bytes[Int(token.start)], (length - Self.slack)...(length + Self.slack))
            ends.insert(bytes[Int(token.end) - 1], (length - 1)...(length + 1))
        }
        for index in text.capitalized.lazy.map(Int.init) {
            let token = tokens[index]
            let length = min(Int(token.length), Self.longest)
            if length >= leastLength, !token.isIn(Self.noNames),
                beginnings.contains(bytes[Int(token.start)], length) || ends.contains(bytes[Int(token.end) - 1], length)
            {
                add(token, index, bytes)
            }
        }
    }

    private mutating func add(_ token: Token, _ index: Int, _ bytes: PaddedBytes) {
        if entries.count * 2 >= slots.count { grow() }
        let slot = slot(of: token.id)
        if slots[slot] != 0 {
            let known = Int(slots[slot]) - 1
            entries[known].count += 1
            places.append(Place(token: UInt32(index), before: entries[known].lastPlace))
            entries[known].lastPlace = UInt32(places.count)
            if entries[known].isInCapitals, !token.flags.contains(.allCapitals) {
                entries[known].token = index
                entries[known].isInCapitals = false
            }
            return
        }
        let bucket = Self.bucket(bytes[Int(token.start)], Int(token.length))
        places.append(Place(token: UInt32(index), before: 0))
        entries.append(
            Entry(
                token: index, isInCapitals: token.flags.contains(.allCapitals), id: token.id, count: 1,
                next: buckets[bucket], lastPlace: UInt32(places.count)))
        buckets[bucket] = UInt32(entries.count)
        slots[slot] = UInt32(entries.count)
    }

    private func slot(of id: Lexicon.WordID) -> Int {
        let mask = slots.count - 1
        var slot = Int((id &* 0x9E37_79B1) >> 8) & mask
        while slots[slot] != 0, entries[Int(slots[slot]) - 1].id != id {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 4)
        for (index, entry) in entries.enumerated() {
            slots[slot(of: entry.id)] = UInt32(index + 1)
        }
    }

    private static func bucket(_ first: UInt8, _ length: Int) -> Int { Int(first & 31) * 64 + min(length, longest) }

    /// Calls `body` with the names of the same first letter as a word's that are about as long.
    func forEachNear(_ word: Int, _ text: AnalyzedText, _ body: (Entry) -> Void) {
        let token = text.tokens[word]
        let length = min(Int(token.length), Self.longest)
        for near in max(leastLength, length - Self.slack)...min(Self.longest, length + Self.slack) {
            var next = buckets[Self.bucket(text.view.text[Int(token.start)], near)]
            while next > 0 {
                let entry = entries[Int(next) - 1]
                if entry.id != token.id { body(entry) }
                next = entry.next
            }
        }
    }

    /// Calls `body` with the tokens of a name, the last ones first and not more than so many.
    func forEachPlace(of entry: Entry, most: Int, _ body: (Int) -> Void) {
        var next = entry.lastPlace
        for _ in 0..<most where next > 0 {
            let place = places[Int(next) - 1]
            body(Int(place.token))
            next = place.before
        }
    }
}
