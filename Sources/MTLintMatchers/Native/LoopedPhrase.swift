package import MTLintCore

/// Finds a phrase of two to twelve tokens that stands three times in a row and more.
package struct LoopedPhrase: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.quotations] }

    private static let periods = 2...12
    private static let times = 3

    /// “Again and again and again and again” is said up to so many times.
    private static let emphasis = 5

    /// “Oh my, oh my, oh my”: a phrase so short, with its mark, is a refrain if it stands three times.
    private static let refrain = 3

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for period in Self.periods {
            for loop in TokenLoop.all(period: period, times: Self.times, in: text).map({ $0.fromWord(in: text) })
            where !loop.isMadeOfShorter(text) && saysSomething(loop, text) && !isEmphasis(loop, text) {
                if text.isQuoted(loop.tokens.lowerBound) { continue }
                matches.report(
                    text.range(ofTokens: loop.tokens),
                    fixes: [ProposedFix(.suggested, [.deletion(loop.rest(in: text))])],
                    arguments: [MessageArgument("phrase", text.string(ofTokens: words(of: loop, text)))])
            }
        }
    }

    /// Whether the phrase has two words; one with a mark (“no, no, no”) is said on purpose.
    private func saysSomething(_ loop: TokenLoop, _ text: AnalyzedText) -> Bool {
        loop.unit.count { text.tokens[$0].isWord && !text.tokens[$0].flags.contains(.digit) } >= 2
    }

    /// A word and a short one that joins it to itself, or a refrain.
    private func isEmphasis(_ loop: TokenLoop, _ text: AnalyzedText) -> Bool {
        if loop.period <= Self.refrain, loop.times == Self.times,
            loop.unit.contains(where: { text.tokens[$0].isPunctuation })
        {
            return true
        }
        return loop.period == 2 && loop.tokens.count % 2 == 1 && loop.times <= Self.emphasis
    }

    /// The words of the first copy, without marks round them.
    private func words(of loop: TokenLoop, _ text: AnalyzedText) -> Range<Int> {
        let words = loop.unit.filter { text.tokens[$0].isWord }
        return (words.first ?? loop.unit.lowerBound)..<((words.last ?? loop.unit.lowerBound) + 1)
    }
}
