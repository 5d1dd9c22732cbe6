/// Finds the runs of capitalized words in the tokens of a segment.
struct NameChunker {
    let tokens: [Token]
    let words: WordTable
    let text: PaddedBytes

    func chunk(_ range: Range<Int>, segment: Int, into chunks: inout [NameChunk]) {
        var parts: [NameChunk.Part] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard begins(at) else {
                at += 1
                continue
            }
            let end = partEnd(at, limit: range.upperBound)
            let part = NameChunk.Part(
                tokens: at..<end, range: TextRange(start: tokens[at].start, end: tokens[end - 1].end))
            if !(parts.isEmpty && isFunctionWord(part)) { parts.append(part) }
            at = end
            if at == range.upperBound || !continues(at) {
                if !parts.isEmpty { chunks.append(NameChunk(parts: parts, segment: segment)) }
                parts = []
            }
        }
    }

    /// Whether a token can begin a part of a name.
    private func begins(_ index: Int) -> Bool {
        tokens[index].isWord && tokens[index].isCapitalized
    }

    /// Whether the part at an index goes on with the name before it: one space between, no line break, no mark.
    private func continues(_ index: Int) -> Bool {
        let gap = tokens[index].start - tokens[index - 1].end
        return begins(index) && gap == 1 && tokens[index].hasSpaceBefore
            && !tokens[index].flags.contains(.lineBreakBefore)
    }

    /// Behind the tokens that hyphens join: “Ts-Tung”.
    private func partEnd(_ start: Int, limit: Int) -> Int {
        var end = start + 1
        while end + 1 < limit, tokens[end].isMark("-"), !tokens[end].hasSpaceBefore, tokens[end + 1].isWord,
            !tokens[end + 1].hasSpaceBefore
        {
            end += 2
        }
        return end
    }

    private func isFunctionWord(_ part: NameChunk.Part) -> Bool {
        guard part.tokens.count == 1 else { return false }
        let token = tokens[part.tokens.lowerBound]
        return !words.classes(of: token.id, spelling: text[token.range.indices])
            .isDisjoint(with: [.functionWords, .sentenceOpeners])
    }
}
