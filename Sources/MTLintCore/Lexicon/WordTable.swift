/// The words that rules ask for by class, found by a hash while the tokenizer reads them.
///
/// A word of a list that is written in lower case matches in any case; one with a capital matches only as written
/// (“AP” the agency is not “ap”).
package struct WordTable: Sendable {
    /// Identifies a word of the table; 0 is every word that is not in it.
    package typealias ID = UInt32
    package static let unknown: ID = 0

    private struct Entry {
        var folded: [UInt8]
        var anyCase: WordClasses
        /// Classes that hold only for this spelling.
        var exact: [(spelling: [UInt8], classes: WordClasses)]
    }

    private var entries: [Entry] = [Entry(folded: [], anyCase: [], exact: [])]
    private var slots: [ID]
    private var mask: UInt32

    package init() {
        slots = [ID](repeating: 0, count: 64)
        mask = 63
    }

    /// FNV-1a over folded bytes; the tokenizer computes the same while it scans.
    package static let hashSeed: UInt32 = 0x811C_9DC5
    @inline(__always)
    package static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    /// Adds a word of a list.
    package mutating func add(_ word: some Collection<UInt8>, _ classes: WordClasses) {
        let spelling = Array(word)
        let folded = Folding.lowercased(spelling)
        let id = insert(folded)
        if folded == spelling {
            entries[Int(id)].anyCase.formUnion(classes)
        } else if let known = entries[Int(id)].exact.firstIndex(where: { $0.spelling == spelling }) {
            entries[Int(id)].exact[known].classes.formUnion(classes)
        } else {
            entries[Int(id)].exact.append((spelling, classes))
        }
    }

    private mutating func insert(_ folded: [UInt8]) -> ID {
        let hash = folded.reduce(Self.hashSeed, Self.hash)
        let known = folded.withUnsafeBufferPointer { find($0, hash: hash) }
        if known != Self.unknown { return known }
        if entries.count * 2 > slots.count { grow() }
        let id = ID(entries.count)
        entries.append(Entry(folded: folded, anyCase: [], exact: []))
        place(id, hash: hash)
        return id
    }

    private mutating func place(_ id: ID, hash: UInt32) {
        var slot = hash & mask
        while slots[Int(slot)] != 0 { slot = (slot + 1) & mask }
        slots[Int(slot)] = id
    }

    private mutating func grow() {
        slots = [ID](repeating: 0, count: slots.count * 2)
        mask = UInt32(slots.count - 1)
        for id in entries.indices.dropFirst() {
            place(ID(id), hash: entries[id].folded.reduce(Self.hashSeed, Self.hash))
        }
    }

    /// The word with these folded bytes and their hash.
    package func find(_ folded: UnsafeBufferPointer<UInt8>, hash: UInt32) -> ID {
        var slot = hash & mask
        while true {
            let id = slots[Int(slot)]
            if id == 0 { return Self.unknown }
            if entries[Int(id)].folded.elementsEqual(folded) { return id }
            slot = (slot + 1) & mask
        }
    }

    /// The word of a string in any case, for rules that name words of their own.
    package func id(of word: String) -> ID {
        let folded = Folding.lowercased(Array(word.utf8))
        return folded.withUnsafeBufferPointer { find($0, hash: folded.reduce(Self.hashSeed, Self.hash)) }
    }

    /// Makes sure that a word has an identifier of its own, and gives it.
    package mutating func intern(_ word: String) -> ID { insert(Folding.lowercased(Array(word.utf8))) }

    /// Makes sure that each of some words has an identifier of its own, and gives them in order.
    package mutating func intern(_ words: String...) -> [ID] {
        var ids: [ID] = []
        for word in words { ids.append(intern(word)) }
        return ids
    }

    /// The classes of a token's word as it is spelled; none for a token that is no word.
    package func classes(of token: Token, in text: PaddedBytes) -> WordClasses {
        guard token.isWord, token.id != Self.unknown else { return [] }
        let entry = entries[Int(token.id)]
        var result = entry.anyCase
        if entry.exact.isEmpty { return result }
        let spelling = text[token.range.indices]
        for form in entry.exact where form.spelling.elementsEqual(spelling) { result.formUnion(form.classes) }
        return result
    }

    /// The classes of a word that hold in any case: the quick question.
    @inline(__always)
    package func anyCaseClasses(of id: ID) -> WordClasses { entries[Int(id)].anyCase }

    /// Every identifier whose word is in one of the classes in some spelling.
    package func ids(in classes: WordClasses) -> [ID] {
        entries.indices.dropFirst().compactMap { index in
            let entry = entries[index]
            let all = entry.exact.reduce(entry.anyCase) { $0.union($1.classes) }
            return all.isDisjoint(with: classes) ? nil : ID(index)
        }
    }
}
