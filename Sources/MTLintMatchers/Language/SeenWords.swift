internal import MTLintCore

/// The words of a text that were met already, by their numbers.
///
/// Open addressing, without the strong hash of the standard library's sets: the numbers are those of a hash themselves.
struct SeenWords {
    /// 0 is no word's number.
    private var slots: [Lexicon.WordID]
    private(set) var count = 0

    /// - Parameter most: how many words there may be.
    init(most: Int) {
        var capacity = 16
        while capacity < 2 * most { capacity *= 2 }
        slots = [Lexicon.WordID](repeating: 0, count: capacity)
    }

    func contains(_ id: Lexicon.WordID) -> Bool { slots[slot(of: id)] == id }

    /// - Precondition: no more words than were said.
    mutating func insert(_ id: Lexicon.WordID) {
        let slot = slot(of: id)
        if slots[slot] == id { return }
        count += 1
        precondition(2 * count <= slots.count, "more words than were said")
        slots[slot] = id
    }

    /// Where a word is, or would be.
    private func slot(of id: Lexicon.WordID) -> Int {
        let mask = slots.count - 1
        var slot = Int((id &* 0x9E37_79B1) >> 8) & mask
        while slots[slot] != 0, slots[slot] != id { slot = (slot + 1) & mask }
        return slot
    }
}
