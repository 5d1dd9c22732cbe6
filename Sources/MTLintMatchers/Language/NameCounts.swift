internal import MTLintCore

/// How often the names of a text have some words.
struct NameCounts {
    /// Open addressing by a word's identifier; 0 is no word's.
    private var slots: [(id: Lexicon.WordID, count: Int)]

    /// - Parameter ids: the words that are counted.
    init(of ids: [Lexicon.WordID], in text: AnalyzedText) {
        var capacity = 16
        while capacity < 2 * ids.count { capacity *= 2 }
        slots = [(id: Lexicon.WordID, count: Int)](repeating: (0, 0), count: capacity)
        for id in ids { slots[slot(of: id)].id = id }
        let tokens = text.tokens
        // By index: to copy every name takes longer than to look at its words.
        for place in text.names.indices {
            for index in text.names[place].tokens where tokens[index].isCapitalized {
                let slot = slot(of: tokens[index].id)
                if slots[slot].id != 0 { slots[slot].count += 1 }
            }
        }
    }

    /// 0 for a word that is not counted.
    subscript(id: Lexicon.WordID) -> Int { slots[slot(of: id)].count }

    /// Where a word is, or would be.
    private func slot(of id: Lexicon.WordID) -> Int {
        let mask = slots.count - 1
        var slot = Int((id &* 0x9E37_79B1) >> 8) & mask
        while slots[slot].id != 0, slots[slot].id != id { slot = (slot + 1) & mask }
        return slot
    }
}
