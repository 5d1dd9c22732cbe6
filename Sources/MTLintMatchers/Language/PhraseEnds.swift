internal import MTLintCore

/// The phrases of a document that a mark or the end of a segment closes, found by their last three words.
struct PhraseEnds {
    /// Indices behind the last word, by a hash of the three words before.
    private var ends: [Int: [Int]] = [:]

    init(_ text: AnalyzedText) {
        for segment in text.segments {
            for index in segment.tokens.dropFirst(3) where text.tokens[index].kind == .punctuation && !text.tokens[index].isMark("-") {
                add(index, segment.tokens, text)
            }
            if let last = segment.tokens.last, text.tokens[last].isWord { add(last + 1, segment.tokens, text) }
        }
    }

    private mutating func add(_ end: Int, _ segment: Range<Int>, _ text: AnalyzedText) {
        guard end - 3 >= segment.lowerBound else { return }
        ends[Self.hash((end - 3)..<end, text), default: []].append(end)
    }

    /// Whether the phrase stands elsewhere in the document, in any case, closed.
    func recurs(_ phrase: Range<Int>, in text: AnalyzedText) -> Bool {
        guard phrase.count >= 3, let candidates = ends[Self.hash((phrase.upperBound - 3)..<phrase.upperBound, text)] else { return false }
        return candidates.contains { end in
            let start = end - phrase.count
            guard start >= 0, start != phrase.lowerBound else { return false }
            return zip(start..<end, phrase).allSatisfy { Self.folded($0, text) == Self.folded($1, text) }
        }
    }

    private static func hash(_ tokens: Range<Int>, _ text: AnalyzedText) -> Int {
        var hasher = Hasher()
        for index in tokens { hasher.combine(folded(index, text)) }
        return hasher.finalize()
    }

    private static func folded(_ index: Int, _ text: AnalyzedText) -> [UInt8] {
        Folding.lowercased(Array(text.view.text[text.tokens[index].range.indices]))
    }
}
