package import MTLintCore

/// Finds space between the sign of a currency and its amount: “$ 5”.
package struct SpacedCurrency: NativeMatcher {
    private let signs: [Trigger]

    package init(lexicon: inout Lexicon) {
        signs = ["$", "€", "£"].map { lexicon.trigger(mark: $0) }
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for sign in signs {
            let spaced = text.occurrences(of: sign).map { Int($0) }.filter {
                text.isNumber($0 + 1) && text.isApart($0 + 1)
            }
            // Who always sets the sign apart means to.
            if spaced.count >= Self.habit, spaced.count * 2 > text.occurrences(of: sign).count { continue }
            for index in spaced where text.isEnd(before: index) || text.isMark(index - 1, "(") {
                matches.report(
                    text.range(ofTokens: index..<(index + 2)),
                    fixes: [ProposedFix(.safe, [.deletion(text.gap(before: index + 1))])])
            }
        }
    }

    private static let habit = 3
}
