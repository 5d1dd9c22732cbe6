package import MTLintCore

/// Finds space between a number and its percent sign: “5 %”.
package struct SpacedPercent: NativeMatcher {
    private let percent: Trigger

    package init(lexicon: inout Lexicon) { percent = lexicon.trigger(mark: "%") }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(percent) { index in
            // “%R” and “%2” are places to fill in, and “7 % 2” is what is left of a division.
            guard text.isApart(index), text.isNumber(index - 1), text.isWordEnd(before: index + 1),
                !text.isNumber(index + 1)
            else { return }
            matches.report(
                text.range(ofTokens: (index - 1)..<(index + 1)),
                fixes: [ProposedFix(.safe, [.deletion(text.gap(before: index))])])
        }
    }
}
