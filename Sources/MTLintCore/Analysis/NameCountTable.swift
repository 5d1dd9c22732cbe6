/// How often each of some words stands in a text, in memory that is kept from text to text.
struct NameCountTable {
    /// Open addressing by a word's identifier: the identifier above, how often it stands below; 0 for no word.
    private var slots: [UInt64] = []
    private var mask = 0

    /// Counts the words at some tokens, in place of those before.
    mutating func count(_ words: Occurrences, in tokens: TokenList) {
        var capacity = 16
        while capacity < 2 * words.count { capacity *= 2 }
        mask = capacity - 1
        if slots.count < capacity { slots = [UInt64](repeating: 0, count: capacity) }
        slots.withUnsafeMutableBufferPointer { slots in
            slots[0..<capacity].update(repeating: 0)
            for index in words {
                let id = tokens[Int(index)].id
                let slot = Self.slot(of: id, mask) { slots[$0] }
                slots[slot] = UInt64(id) &<< 32 | (slots[slot] & 0xFFFF_FFFF) &+ 1
            }
        }
    }

    /// Whether a counted word stands once.
    func isLone(_ id: Lexicon.WordID) -> Bool {
        let slot = Self.slot(of: id, mask) { slots[$0] }
        return slots[slot] & 0xFFFF_FFFF == 1
    }

    /// Where a word is, or would be.
    @inline(__always)
    private static func slot(of id: Lexicon.WordID, _ mask: Int, _ entry: (Int) -> UInt64) -> Int {
        var slot = Int((id &* 0x9E37_79B1) &>> 8) & mask
        while entry(slot) != 0, entry(slot) &>> 32 != UInt64(id) { slot = (slot + 1) & mask }
        return slot
    }
}
