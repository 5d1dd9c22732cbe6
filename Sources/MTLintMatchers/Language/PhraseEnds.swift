internal import MTLintCore

/// The phrases of a text that a mark or the end of a segment closes, found by their last three words.
struct PhraseEnds {
    /// Open addressing: indices behind the last word, plus one; 0 is free.
    private var slots: [UInt32]
    private let mask: Int

    init(_ text: AnalyzedText) {
        var marks = 0
        for index in 0..<text.tokens.count where text.tokens[index].isPunctuation { marks += 1 }
        var size = 64
        while size < 2 * (marks + text.segments.count) { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        mask = size - 1
        for segment in text.segments where segment.tokens.count > 3 {
            for index in segment.tokens.dropFirst(3)
            where text.tokens[index].isPunctuation && !text.tokens[index].isMark("-") {
                add(index, text)
            }
            if let last = segment.tokens.last, text.tokens[last].isWord { add(last + 1, text) }
        }
    }

    private mutating func add(_ end: Int, _ text: AnalyzedText) {
        var slot = Self.hash(before: end, text) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(end) + 1
    }

    /// Whether the phrase stands elsewhere in the text, in any case, closed.
    func recurs(_ phrase: Range<Int>, in text: AnalyzedText) -> Bool {
        guard phrase.count >= 3 else { return false }
        var slot = Self.hash(before: phrase.upperBound, text) & mask
        while slots[slot] != 0 {
            let start = Int(slots[slot]) - 1 - phrase.count
            if start >= 0, start != phrase.lowerBound,
                zip(start..., phrase).allSatisfy({ text.tokens[$0].id == text.tokens[$1].id })
            {
                return true
            }
            slot = (slot + 1) & mask
        }
        return false
    }

    /// Words have the same identifier in any case, also those that the lexicon does not know.
    private static func hash(before end: Int, _ text: AnalyzedText) -> Int {
        var hash: UInt64 = 0
        for index in (end - 3)..<end { hash = (hash ^ UInt64(text.tokens[index].id)) &* 0x9E37_79B9_7F4A_7C15 }
        return Int(truncatingIfNeeded: hash >> 32)
    }
}
