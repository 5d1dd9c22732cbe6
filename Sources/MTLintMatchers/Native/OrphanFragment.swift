package import MTLintCore

/// Finds a few lower-case words between two full stops, or at the end of a segment: “response. robust. China”.
package struct OrphanFragment: NativeMatcher {
    private let stops: Trigger
    /// Behind them a word is missing, not left over.
    private let articles: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        stops = lexicon.trigger(stop: .beforeLowercase)
        articles = lexicon.ids(of: ["a", "an", "the"])
    }

    package var needs: Analyses { [.quotations] }

    /// In words; more of them are a sentence that lost its capital.
    private static let lengths = 1...5

    /// In words; fewer before a full stop may be an item of a list.
    private static let sentence = 5

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(stops) { index in
            guard let end = fragmentEnd(behind: index, in: text) else { return }
            matches.report(text.range(ofTokens: (index + 1)..<end))
        }
    }

    /// Behind the mark that ends the fragment which a terminal mark stands before, or nil.
    private func fragmentEnd(behind stop: Int, in text: AnalyzedText) -> Int? {
        let tokens = text.tokens
        guard stop > 0, !tokens[stop].hasSpaceBefore, closesSentence(stop - 1, text) else { return nil }
        let limit = text.segment(ofToken: stop).tokens.upperBound
        var end = stop + 1
        while end < limit, tokens[end].isLowercase, tokens[end].hasSpaceBefore, isPlainWord(tokens[end]) { end += 1 }
        guard Self.lengths.contains(end - stop - 1), !text.isIn(end - 1, .abbreviations), tokens[end - 1].length > 1,
            !text.isQuoted(stop)
        else { return nil }
        // The fragment may be the segment's last words, without a mark; in a list such words are what they should be.
        if end == limit { return wordsBefore(stop, text) >= Self.sentence ? end : nil }
        guard [".", "!", "?"].contains(where: { tokens[end].isMark($0) }), !tokens[end].hasSpaceBefore else {
            return nil
        }
        // What follows must begin a sentence, or nothing follows.
        let next = end + 1
        guard next < limit else { return next }
        return tokens[next].hasSpaceBefore && (tokens[next].isCapitalized || tokens[next].isNumber) ? next : nil
    }

    /// How many words stand without a mark before a full stop.
    private func wordsBefore(_ stop: Int, _ text: AnalyzedText) -> Int {
        let start = text.segment(ofToken: stop).tokens.lowerBound
        var index = stop - 1
        while index >= start, stop - index <= Self.sentence, text.tokens[index].isWord { index -= 1 }
        return stop - 1 - index
    }

    /// Whether a sentence can end with a token before a full stop: a word of some length that is no abbreviation.
    private func closesSentence(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        if token.isMark(")") || token.isMark("”") || token.isMark("%") { return true }
        if token.isNumber { return true }
        return token.isWord && token.length > 1 && !text.isIn(index, .abbreviations)
            && !token.flags.contains(.allCapitals) && !articles.contains(token.id)
    }

    private func isPlainWord(_ token: Token) -> Bool {
        token.isWord && token.flags.isDisjoint(with: [.digit, .lineBreakBefore])
    }
}
