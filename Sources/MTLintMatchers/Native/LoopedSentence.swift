package import MTLintCore

/// Finds a sentence that stands three times in a row and more within a paragraph.
package struct LoopedSentence: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.sentences, .quotations] }

    private static let times = 3

    /// In tokens; shorter ones are looped phrases.
    private static let shortest = 13

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var first = 0
        while first < text.sentences.count {
            var end = first + 1
            while end < text.sentences.count, isSame(text.sentences[end], text.sentences[first], text) { end += 1 }
            if end - first >= Self.times { report(text.sentences[first], text.sentences[end - 1], text, &matches) }
            first = end
        }
    }

    private func isSame(_ a: Sentence, _ b: Sentence, _ text: AnalyzedText) -> Bool {
        guard a.segment == b.segment, a.tokens.count == b.tokens.count, b.tokens.count >= Self.shortest else {
            return false
        }
        return zip(a.tokens, b.tokens).allSatisfy { first, second in
            text.tokens[first].id == text.tokens[second].id && text.tokens[first].kind == text.tokens[second].kind
                && (!text.tokens[first].isNumber || text.string(ofToken: first) == text.string(ofToken: second))
        }
    }

    private func report(_ first: Sentence, _ last: Sentence, _ text: AnalyzedText, _ matches: inout Matches) {
        if text.isQuoted(first.tokens.lowerBound) { return }
        let whole = text.range(ofTokens: first.tokens.lowerBound..<last.tokens.upperBound)
        let rest = TextRange<InView>(start: text.range(ofTokens: first.tokens).end, end: whole.end)
        matches.report(
            whole, fixes: [ProposedFix(.suggested, [.deletion(rest)])],
            arguments: [MessageArgument("sentence", text.string(ofTokens: first.tokens))])
    }
}
