internal import CICU

/// Splits the tokens of a segment into sentences.
///
/// A sentence ends behind `.`, `!`, `?`, `…` or another mark with Unicode's property Sentence_Terminal, and behind the
/// closing marks that follow it. It does not end before a lower-case word, behind an abbreviation or behind an initial,
/// unless a word follows that hardly stands elsewhere than at a beginning (“at 5 p.m. The”).
struct SentenceSplitter {
    let tokens: [Token]
    let words: WordTable
    let text: PaddedBytes

    func split(_ range: Range<Int>, segment: Int, into sentences: inout [Sentence]) {
        var start = range.lowerBound
        var at = range.lowerBound
        while at < range.upperBound {
            guard isTerminal(tokens[at]) else {
                at += 1
                continue
            }
            let mark = at
            at += 1
            while at < range.upperBound, !tokens[at].hasSpaceBefore, isTerminal(tokens[at]) || closes(tokens[at]) { at += 1 }
            if at < range.upperBound, ends(at: mark, before: at, from: start) {
                sentences.append(Sentence(tokens: start..<at, segment: segment))
                start = at
            }
        }
        if start < range.upperBound { sentences.append(Sentence(tokens: start..<range.upperBound, segment: segment)) }
    }

    private func isTerminal(_ token: Token) -> Bool {
        guard token.kind == .punctuation else { return false }
        switch token.id {
        case 0x21, 0x2E, 0x3F, 0x2026: return true
        case ..<0x80: return false
        default: return cicu_is_sentence_terminal(token.id)
        }
    }

    /// Whether it can close a sentence behind its terminal mark: quotation marks and brackets.
    private func closes(_ token: Token) -> Bool {
        guard token.kind == .punctuation else { return false }
        switch token.id {
        case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x203A, 0x300D, 0x300F, 0xFF09: return true
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
        let classes = words.classes(of: before, in: text)
        let isInitial = before.length == 1 && before.isCapitalized
        if !isInitial && !classes.contains(.abbreviations) { return true }
        if classes.contains(.titles) { return false }
        return words.classes(of: following, in: text).contains(.sentenceOpeners)
    }
}
