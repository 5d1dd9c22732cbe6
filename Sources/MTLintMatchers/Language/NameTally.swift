internal import MTLintCore

/// How often the capitalized words of a text occur, and which of them might be spelled wrong.
///
/// Words count as one in any case. Looked up by first letter and length, so that a word is held only against words that
/// can be an edit away.
struct NameTally {
    /// A distinct word.
    struct Entry {
        /// The token that it was seen at first.
        let token: Int
        let id: Lexicon.WordID
        var count: Int
        /// The next word of the same first letter and length, plus one.
        var next: Int
    }

    /// In the order in which they were first seen.
    private(set) var entries: [Entry] = []
    /// Open addressing by a word's identifier: an index into `entries`, plus one.
    private var slots: [UInt32]
    /// The last word of a first letter and length, plus one.
    private var buckets = [Int](repeating: 0, count: 32 * 64)
    private let leastLength: Int

    /// - Parameter leastLength: in bytes; shorter words are left out.
    init(_ text: AnalyzedText, leastLength: Int) {
        self.leastLength = leastLength
        slots = [UInt32](repeating: 0, count: 1 << 10)
        let (tokens, bytes) = (text.tokens, text.view.text)
        for place in text.names.indices {
            for index in text.names[place].tokens {
                let token = tokens[index]
                if token.isWord, token.isCapitalized, token.length >= leastLength { add(token, index, bytes) }
            }
        }
    }

    private mutating func add(_ token: Token, _ index: Int, _ bytes: PaddedBytes) {
        if entries.count * 2 >= slots.count { grow() }
        let slot = slot(of: token.id)
        if slots[slot] != 0 {
            entries[Int(slots[slot]) - 1].count += 1
            return
        }
        let bucket = Self.bucket(bytes[Int(token.start)], Int(token.length))
        entries.append(Entry(token: index, id: token.id, count: 1, next: buckets[bucket]))
        buckets[bucket] = entries.count
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

    private static func bucket(_ first: UInt8, _ length: Int) -> Int { Int(first & 31) * 64 + min(length, 63) }

    /// Calls `body` with the words of the same first letter that are at most so many bytes longer or shorter.
    func forEachNear(_ entry: Entry, slack: Int, _ text: AnalyzedText, _ body: (Entry) -> Void) {
        let token = text.tokens[entry.token]
        let length = min(Int(token.length), 63)
        for near in max(leastLength, length - slack)...min(63, length + slack) {
            var next = buckets[Self.bucket(text.view.text[Int(token.start)], near)]
            while next > 0 {
                if entries[next - 1].token != entry.token { body(entries[next - 1]) }
                next = entries[next - 1].next
            }
        }
    }
}
