package import MTLintCore

/// Finds a word that stands three times in a row and more.
package struct LoopedWord: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.quotations] }

    private static let times = 3

    /// In bytes. Short words are repeated for emphasis and in refrains, up to so many times.
    private static let short = 6
    private static let emphasis = 5

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for loop in TokenLoop.all(period: 1, times: Self.times, in: text) {
            let word = text.tokens[loop.tokens.lowerBound]
            guard word.isWord, word.length > 1, word.length > Self.short || loop.times > Self.emphasis,
                loop.tokens.dropFirst().allSatisfy({ text.tokens[$0].hasSpaceBefore }),
                !text.isQuoted(loop.tokens.lowerBound)
            else { continue }
            matches.report(
                text.range(ofTokens: loop.tokens),
                fixes: [ProposedFix(.suggested, [.deletion(loop.rest(in: text))])],
                arguments: [MessageArgument("word", text.string(ofToken: loop.tokens.lowerBound))])
        }
    }
}
