/// Where each word of the word table, and each mark, occurs: linked lists through one array as long as the tokens.
struct PostingLists: Sendable {
    private static let none = UInt32.max

    private var firstOfWord: [UInt32] = []
    /// Marks beyond ASCII are few kinds; they share a dictionary.
    private var firstOfMark = [UInt32](repeating: none, count: 128)
    private var firstOfRareMark: [UInt32: UInt32] = [:]
    private var next: [UInt32] = []

    /// Makes the lists anew. One pass from the end, so that each list is in order.
    mutating func index(_ tokens: [Token]) {
        for index in firstOfWord.indices { firstOfWord[index] = Self.none }
        for index in firstOfMark.indices { firstOfMark[index] = Self.none }
        firstOfRareMark.removeAll(keepingCapacity: true)
        next.removeAll(keepingCapacity: true)
        next.append(contentsOf: repeatElement(Self.none, count: tokens.count))
        for index in tokens.indices.reversed() {
            let token = tokens[index]
            switch token.kind {
            case .word where token.id != WordTable.unknown:
                let id = Int(token.id)
                if id >= firstOfWord.count {
                    firstOfWord.append(contentsOf: repeatElement(Self.none, count: id + 1 - firstOfWord.count))
                }
                next[index] = firstOfWord[id]
                firstOfWord[id] = UInt32(index)
            case .punctuation, .symbol:
                if token.id < 128 {
                    next[index] = firstOfMark[Int(token.id)]
                    firstOfMark[Int(token.id)] = UInt32(index)
                } else {
                    next[index] = firstOfRareMark.updateValue(UInt32(index), forKey: token.id) ?? Self.none
                }
            default: break
            }
        }
    }

    func forEach(word id: WordTable.ID, _ body: (Int) -> Void) {
        guard id != WordTable.unknown, Int(id) < firstOfWord.count else { return }
        walk(from: firstOfWord[Int(id)], body)
    }

    func forEach(mark: Unicode.Scalar, _ body: (Int) -> Void) {
        walk(from: mark.value < 128 ? firstOfMark[Int(mark.value)] : firstOfRareMark[mark.value] ?? Self.none, body)
    }

    private func walk(from first: UInt32, _ body: (Int) -> Void) {
        var at = first
        while at != Self.none {
            body(Int(at))
            at = next[Int(at)]
        }
    }
}
