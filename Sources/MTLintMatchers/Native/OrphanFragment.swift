package import MTLintCore

/// Finds one to three lower-case words between two full stops: “response. robust. China”.
package struct OrphanFragment: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.quotations] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for mark: Unicode.Scalar in [".", "!", "?"] {
            text.forEach(mark: mark) { index in
                guard let end = fragmentEnd(behind: index, in: text) else { return }
                matches.report(text.range(ofTokens: (index + 1)..<end))
            }
        }
    }

    /// Behind the mark that ends the fragment which a terminal mark stands before, or nil.
    private func fragmentEnd(behind stop: Int, in text: AnalyzedText) -> Int? {
        let tokens = text.tokens
        guard stop > 0, !tokens[stop].hasSpaceBefore, closesSentence(stop - 1, text) else { return nil }
        let limit = text.segment(ofToken: stop).tokens.upperBound
        var end = stop + 1
        while end < limit, tokens[end].isLowercase, tokens[end].hasSpaceBefore, isPlainWord(tokens[end]) { end += 1 }
        guard (1...3).contains(end - stop - 1), end < limit, [".", "!", "?"].contains(where: { tokens[end].isMark($0) }),
            !tokens[end].hasSpaceBefore, !text.isIn(end - 1, .abbreviations), tokens[end - 1].length > 1
        else { return nil }
        // What follows must begin a sentence, or nothing follows.
        let next = end + 1
        if next < limit, !(tokens[next].hasSpaceBefore && (tokens[next].isCapitalized || tokens[next].kind == .number)) { return nil }
        return text.isQuoted(stop) ? nil : next
    }

    /// Whether a sentence can end with a token before a full stop: a word of some length that is no abbreviation.
    private func closesSentence(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        if token.isMark(")") || token.isMark("”") || token.isMark("%") { return true }
        if token.kind == .number { return true }
        return token.isWord && token.length > 1 && !text.isIn(index, .abbreviations)
            && !token.flags.contains(.allCapitals)
    }

    private func isPlainWord(_ token: Token) -> Bool {
        token.isWord && token.flags.isDisjoint(with: [.digit, .lineBreakBefore])
    }
}
