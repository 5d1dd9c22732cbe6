package import MTLintCore

/// Finds space behind the mark inside a number: “12, 000 people”, “at 21: 07”.
package struct SplitNumber: NativeMatcher {
    private let comma: Trigger
    private let colon: Trigger
    private let timeWords: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        comma = lexicon.trigger(mark: ",")
        colon = lexicon.trigger(mark: ":")
        timeWords = lexicon.ids(of: [
            "at", "around", "about", "after", "before", "until", "till", "from", "since", "by", "between", "and", "to",
        ])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(comma) { index in
            guard text.isNumber(index + 1), text.isApart(index + 1), text.isThreeZeros(index + 1), text.isClose(index),
                let leading = text.smallNumber(index - 1), 1...999 ~= leading, !isPart(index - 1, index + 2, text)
            else { return }
            report(index, in: text, &matches)
        }
        text.forEach(colon) { index in
            guard text.isNumber(index + 1), text.isApart(index + 1), text.isClose(index), isTime(index, text) else {
                return
            }
            report(index, in: text, &matches)
        }
    }

    /// Whether the numbers round a colon are a time of day, told by what stands before them.
    ///
    /// Verses (“Micah 6: 18”), pages (“2000: 103”) and scores are written alike.
    private func isTime(_ colon: Int, _ text: AnalyzedText) -> Bool {
        guard let hour = text.smallNumber(colon - 1), hour < 24, text.tokens[colon - 1].length <= 2,
            let minute = text.smallNumber(colon + 1), minute < 60, text.tokens[colon + 1].length == 2,
            text.isApart(colon - 1), text.isWordEnd(before: colon + 2)
        else { return false }
        let before = colon - 2
        if text.isWord(before, of: timeWords) || text.isWord(before) && text.isIn(before, .calendar) { return true }
        // “12 October 2015, 15: 06”
        guard text.isMark(before, ","), let year = text.smallNumber(before - 1) else { return false }
        return 1900...2099 ~= year && text.isWordEnd(before: colon + 2)
    }

    private func isPart(_ first: Int, _ end: Int, _ text: AnalyzedText) -> Bool {
        text.isNumber(first - 1) || text.isNumber(end) || text.isMark(first - 1, ",") || text.isMark(end, ",")
    }

    private func report(_ mark: Int, in text: AnalyzedText, _ matches: inout Matches) {
        matches.report(
            text.range(ofTokens: (mark - 1)..<(mark + 2)),
            fixes: [ProposedFix(.safe, [.deletion(text.gap(before: mark + 1))])])
    }
}
