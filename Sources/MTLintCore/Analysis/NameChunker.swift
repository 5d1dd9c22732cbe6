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
            let part = part(at, limit: range.upperBound)
            if !(parts.isEmpty && isFunctionWord(part)) { parts.append(part) }
            at = part.tokens.upperBound
            if !parts.isEmpty {
                let particles = particles(at, limit: range.upperBound)
                parts += particles
                at += particles.count
            }
            if at == range.upperBound || !continues(at) {
                if !parts.isEmpty { chunks.append(NameChunk(parts: parts, segment: segment)) }
                parts = []
            }
        }
    }

    /// At most two particles that stand between a part and the next one.
    private func particles(_ start: Int, limit: Int) -> [NameChunk.Part] {
        for count in 1...2 {
            let end = start + count
            guard end < limit, isNear(end - 1), isParticle(tokens[end - 1]) else { return [] }
            if continues(end) { return (start..<end).map { part($0, limit: $0 + 1) } }
        }
        return []
    }

    private func isParticle(_ token: Token) -> Bool {
        token.isWord && token.isLowercase && words.anyCaseClasses(of: token.id).contains(.nameParticles)
    }

    private func part(_ start: Int, limit: Int) -> NameChunk.Part {
        let end = partEnd(start, limit: limit)
        return NameChunk.Part(
            tokens: start..<end, range: TextRange(start: tokens[start].start, end: tokens[end - 1].end))
    }

    /// Whether a token can begin a part of a name.
    private func begins(_ index: Int) -> Bool {
        tokens[index].isWord && tokens[index].isCapitalized
    }

    /// Whether the part at an index goes on with the name before it: one space between, no line break, no mark.
    private func continues(_ index: Int) -> Bool {
        begins(index) && isNear(index)
    }

    /// Whether one space on the same line parts a token from the one before it.
    private func isNear(_ index: Int) -> Bool {
        tokens[index].start - tokens[index - 1].end == 1 && tokens[index].hasSpaceBefore
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
        return !words.classes(of: token, in: text)
            .isDisjoint(with: [.functionWords, .sentenceOpeners])
    }
}
