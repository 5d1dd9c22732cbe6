/// Splits the tokens of a segment into sentences.
///
/// A sentence ends behind `.`, `!`, `?`, `…` or another mark with Unicode's property Sentence_Terminal, and behind the
/// closing marks that follow it. It does not end before a lower-case word, behind an abbreviation or behind an initial,
/// unless a word follows that hardly stands elsewhere than at a beginning (“at 5 p.m. The”).
struct SentenceSplitter {
    let tokens: TokenList

    /// - Parameter terminals: the indices of the marks that can end a sentence; those of the segment are taken off.
    func split(
        _ range: Range<Int>, segment: Int, _ terminals: inout Occurrences, into sentences: inout [Sentence]
    ) {
        var start = range.lowerBound
        while let mark = terminals.first.map(Int.init), mark < range.upperBound {
            terminals.removeFirst()
            if mark < start { continue }
            var end = mark + 1
            while end < range.upperBound, !tokens[end].hasSpaceBefore,
                terminals.first.map(Int.init) == end || closes(tokens[end])
            {
                if terminals.first.map(Int.init) == end { terminals.removeFirst() }
                end += 1
            }
            if end < range.upperBound, ends(at: mark, before: end, from: start) {
                sentences.append(Sentence(tokens: start..<end, segment: segment))
                start = end
            }
        }
        if start < range.upperBound { sentences.append(Sentence(tokens: start..<range.upperBound, segment: segment)) }
    }

    /// Whether it can close a sentence behind its terminal mark: quotation marks and brackets.
    private func closes(_ token: Token) -> Bool {
        guard token.isPunctuation else { return false }
        switch token.id {
        case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x203A, 0x300D, 0x300F, 0xFF09:
            return true
        default: return false
        }
    }

    private func ends(at mark: Int, before next: Int, from start: Int) -> Bool {
        let following = tokens[next]
        // Scripts without spaces between sentences have marks that are never anything else.
        if tokens[mark].id > 0x3000 { return true }
        if !following.hasSpaceBefore || following.isLowercase { return false }
        guard tokens[mark].id == 0x2E, mark > start, !tokens[mark].hasSpaceBefore else { return true }
        let before = tokens[mark - 1]
        guard before.isWord else { return true }
        let isInitial = before.length == 1 && before.isCapitalized
        if !isInitial && !before.isIn(.abbreviations) { return true }
        return !before.isIn(.titles) && following.isIn(.sentenceOpeners)
    }
}
