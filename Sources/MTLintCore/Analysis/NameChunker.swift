/// Finds the runs of capitalized words in the tokens of a segment.
struct NameChunker {
    let tokens: TokenList

    /// - Parameter capitalized: the indices of the capitalized words; those of the segment are taken off.
    func chunk(
        _ range: Range<Int>, segment: Int, _ capitalized: inout Occurrences, parts: inout [NamePart],
        into chunks: inout [NameChunk]
    ) {
        var end = range.lowerBound
        while let next = capitalized.first.map(Int.init), next < range.upperBound {
            capitalized.removeFirst()
            if next < end { continue }
            if standsAlone(next, limit: range.upperBound) {
                end = next + 1
                if isFunctionWord(next..<end) { continue }
                parts.append(part(next..<end))
                chunks.append(chunk((parts.count - 1)..<parts.count, parts, segment))
                continue
            }
            var at = next
            let first = parts.count
            repeat {
                let end = partEnd(at, limit: range.upperBound)
                if parts.count > first || !isFunctionWord(at..<end) { parts.append(part(at..<end)) }
                at = end
                if parts.count > first { at = addParticles(at, limit: range.upperBound, &parts) }
            } while at < range.upperBound && continues(at)
            end = at
            if parts.count > first { chunks.append(chunk(first..<parts.count, parts, segment)) }
        }
    }

    private func chunk(_ range: Range<Int>, _ parts: [NamePart], _ segment: Int) -> NameChunk {
        let (first, last) = (parts[range.lowerBound], parts[range.upperBound - 1])
        let all = first.tokens.lowerBound..<last.tokens.upperBound
        var classes: WordClasses = []
        var mayHoldUnknownWord = all.count > range.count
        for index in all where tokens[index].isWord {
            classes.formUnion(tokens[index].classes)
            if !tokens[index].isIn(.knownWords) { mayHoldUnknownWord = true }
        }
        return NameChunk(
            parts: range, tokens: all, range: TextRange(start: first.range.start, end: last.range.end),
            classes: classes,
            mayHoldUnknownWord: mayHoldUnknownWord, segment: segment)
    }

    /// Whether what follows a word can't belong to a name with it, as behind most capitals.
    private func standsAlone(_ index: Int, limit: Int) -> Bool {
        guard index + 1 < limit else { return true }
        let next = tokens[index + 1]
        return !next.isCapitalized && !next.isMark("-") && !isParticle(next)
    }

    private func part(_ range: Range<Int>) -> NamePart {
        NamePart(
            tokens: range,
            range: TextRange(start: tokens[range.lowerBound].start, end: tokens[range.upperBound - 1].end))
    }

    /// Adds at most two particles that stand between a part and the next one.
    ///
    /// - Returns: behind what was added.
    private func addParticles(_ start: Int, limit: Int, _ parts: inout [NamePart]) -> Int {
        for count in 1...2 {
            let end = start + count
            guard end < limit, isParticle(tokens[end - 1]), isNear(end - 1) else { return start }
            if continues(end) {
                for index in start..<end { parts.append(part(index..<(index + 1))) }
                return end
            }
        }
        return start
    }

    private func isParticle(_ token: Token) -> Bool { token.isWord && token.isLowercase && token.isIn(.nameParticles) }

    /// Whether a token can begin a part of a name.
    private func begins(_ index: Int) -> Bool { tokens[index].isCapitalized && tokens[index].isWord }

    /// Whether the part at an index goes on with the name before it: one space between, no mark.
    private func continues(_ index: Int) -> Bool { begins(index) && isNear(index) }

    /// Whether one space parts a token from the one before it, or the line break of a wrapped text.
    private func isNear(_ index: Int) -> Bool {
        let gap = tokens[index].start - tokens[index - 1].end
        if tokens[index].hasLineBreakBefore { return gap <= Self.longestBreak && endsWrappedLine(index - 1) }
        return gap == 1 && tokens[index].hasSpaceBefore
    }

    /// In bytes.
    private static let longestBreak = 2
    /// In bytes; a shorter line ends where its writer meant it to, as in lists, addresses and verse.
    private static let leastWrappedLine = 50

    /// Whether the line that a token ends is as long as those of wrapped text.
    private func endsWrappedLine(_ index: Int) -> Bool {
        var first = index
        // The first token of a segment has a line break before it.
        while tokens[index].end - tokens[first].start < Self.leastWrappedLine {
            if tokens[first].hasLineBreakBefore || first == 0 { return false }
            first -= 1
        }
        return true
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

    private func isFunctionWord(_ part: Range<Int>) -> Bool {
        part.count == 1 && tokens[part.lowerBound].isIn(.functionWords | .sentenceOpeners)
    }
}
