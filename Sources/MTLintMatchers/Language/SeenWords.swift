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

    /// - Precondition: no more words than were said.
    /// - Returns: whether the word is new.
    mutating func insert(_ id: Lexicon.WordID) -> Bool {
        let mask = slots.count - 1
        var slot = Int((id &* 0x9E37_79B1) >> 8) & mask
        while slots[slot] != 0 {
            if slots[slot] == id { return false }
            slot = (slot + 1) & mask
        }
        precondition(2 * count <= slots.count, "more words than were said")
        slots[slot] = id
        count += 1
        return true
    }
}
