package import MTLintCore

/// Finds an article before another determiner: “the his”.
package struct DoubledDeterminer: NativeMatcher {
    private let determiners: [Trigger]
    private let articles: [Lexicon.WordID]

    package init(lexicon: inout Lexicon) {
        determiners = ["his", "its", "my", "our", "their", "these", "this", "those", "your"].map {
            lexicon.trigger(word: $0)
        }
        articles = ["a", "an", "the"].map { lexicon.id(of: $0) }
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for determiner in determiners {
            text.forEach(determiner) { index in
                guard index > 0, articles.contains(text.tokens[index - 1].id), text.tokens[index].isLowercase,
                    text.followsAfterOneSpace(index), index + 1 < text.tokens.count, text.tokens[index + 1].isLowercase,
                    text.tokens[index - 1].hasSpaceBefore
                else { return }
                matches.report(text.range(ofTokens: (index - 1)..<(index + 1)))
            }
        }
    }
}
