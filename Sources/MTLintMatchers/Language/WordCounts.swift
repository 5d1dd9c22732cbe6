internal import MTLintCore

/// How often each of some words of a text stands among them.
struct WordCounts {
    /// Open addressing by a word's identifier; 0 is no word's.
    private var slots: [(id: Lexicon.WordID, count: UInt32)]

    init(of words: Occurrences, in tokens: TokenList) {
        var capacity = 16
        while capacity < 2 * words.count { capacity *= 2 }
        slots = [(id: Lexicon.WordID, count: UInt32)](repeating: (0, 0), count: capacity)
        for index in words {
            let id = tokens[Int(index)].id
            let slot = slot(of: id)
            slots[slot].id = id
            slots[slot].count += 1
        }
    }

    /// 0 for a word that is not among them.
    subscript(id: Lexicon.WordID) -> Int { Int(slots[slot(of: id)].count) }

    /// Where a word is, or would be.
    private func slot(of id: Lexicon.WordID) -> Int {
        let mask = slots.count - 1
        var slot = Int((id &* 0x9E37_79B1) >> 8) & mask
        while slots[slot].id != 0, slots[slot].id != id { slot = (slot + 1) & mask }
        return slot
    }
}
