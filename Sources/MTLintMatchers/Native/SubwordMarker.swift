package import MTLintCore

/// Finds the marks by which tokenizers cut words to pieces: “▁the”, “trans@@ lation”, “@-@”.
package struct SubwordMarker: NativeMatcher {
    private let block: Trigger
    private let joiner: Trigger
    private let at: Trigger
    private let hash: Trigger

    package init(lexicon: inout Lexicon) {
        block = lexicon.trigger(mark: "\u{2581}")
        joiner = lexicon.trigger(mark: "\u{FFED}")
        at = lexicon.trigger(mark: "@")
        hash = lexicon.trigger(mark: "#")
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(block) { index in
            let token = text.tokens[index]
            // A bar chart of one line (▁▂▃) has its neighbours.
            guard index + 1 < text.tokens.count, text.tokens[index + 1].isWord, !text.tokens[index + 1].hasSpaceBefore
            else { return }
            let isFirst = token.hasSpaceBefore
            matches.report(token.range, fixes: [.replace(token.range, with: isFirst ? "" : " ", .suggested)])
        }
        text.forEach(joiner) { matchJoiner($0, text, &matches) }
        text.forEach(at) { matchAt($0, text, &matches) }
        text.forEach(hash) { matchHash($0, text, &matches) }
    }

    /// “word￭ ,” and “￭ing”: the two are joined.
    private func matchJoiner(_ index: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        let token = text.tokens[index]
        let hole = TextRange<InView>(start: spaceStart(token.start, text), end: spaceEnd(token.end, text))
        matches.report(token.range, fixes: [ProposedFix(.suggested, [.deletion(hole)])])
    }

    /// “trans@@ lation” and “state @-@ owned”.
    private func matchAt(_ index: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        guard index > 0, index + 2 < text.tokens.count else { return }
        let (token, next, last) = (text.tokens[index], text.tokens[index + 1], text.tokens[index + 2])
        if next.isMark("@"), !next.hasSpaceBefore, !token.hasSpaceBefore, text.tokens[index - 1].isWord, last.isWord,
            last.hasSpaceBefore, !last.hasLineBreakBefore
        {
            let range = TextRange<InView>(start: token.start, end: last.start)
            let shown = TextRange<InView>(start: token.start, end: next.end)
            matches.report(shown, fixes: [ProposedFix(.suggested, [.deletion(range)])])
        } else if next.isMark("-") || next.isMark(",") || next.isMark(".") || next.isMark("/"), last.isMark("@"),
            token.hasSpaceBefore, !next.hasSpaceBefore, !last.hasSpaceBefore
        {
            let whole = TextRange<InView>(start: spaceStart(token.start, text), end: spaceEnd(last.end, text))
            let shown = TextRange<InView>(start: token.start, end: last.end)
            matches.report(shown, fixes: [.replace(whole, with: text.string(next.range), .suggested)])
        }
    }

    /// “token ##ization”
    private func matchHash(_ index: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        guard index > 0, index + 2 < text.tokens.count else { return }
        let (token, next, last) = (text.tokens[index], text.tokens[index + 1], text.tokens[index + 2])
        guard token.hasSpaceBefore, !token.hasLineBreakBefore, next.isMark("#"), !next.hasSpaceBefore, last.isLowercase,
            !last.hasSpaceBefore, text.tokens[index - 1].isWord
        else { return }
        let range = TextRange<InView>(start: text.tokens[index - 1].end, end: next.end)
        matches.report(
            TextRange(start: token.start, end: next.end), fixes: [ProposedFix(.suggested, [.deletion(range)])])
    }

    private func spaceStart(_ at: UInt32, _ text: AnalyzedText) -> UInt32 {
        text.scalar(before: at) == 0x20 ? at - 1 : at
    }

    private func spaceEnd(_ at: UInt32, _ text: AnalyzedText) -> UInt32 { text.scalar(at: at) == 0x20 ? at + 1 : at }
}
