package import MTLintCore

/// Finds dates in the form of another language: “the 15 of March”, “the 16. July”.
package struct ForeignDate: NativeMatcher {
    private let months: [Trigger]
    private let the: Lexicon.WordID
    private let of: Lexicon.WordID
    private let dateWords: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ].map { lexicon.trigger(word: $0) }
        the = lexicon.id(of: "the")
        of = lexicon.id(of: "of")
        dateWords = lexicon.ids(of: ["on", "from", "until", "since", "till", "by", "before", "after"])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for month in months {
            text.forEach(month) { index in
                guard index > 1, text.tokens[index].isCapitalized else { return }
                let before = text.tokens[index - 1]
                if before.isWord, before.id == of { matchOf(index, text, &matches) }
                if before.isMark("."), !before.hasSpaceBefore { matchPoint(index, text, &matches) }
            }
        }
    }

    private func day(_ index: Int, _ text: AnalyzedText) -> Int? {
        guard let day = text.smallNumber(index), 1...31 ~= day, text.isApart(index), text.tokens[index].length <= 2
        else {
            return nil
        }
        return day
    }

    /// “the 15 of March”, “on 15 of March”
    private func matchOf(_ month: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        guard let day = day(month - 2, text), text.isWord(month - 3) else { return }
        let token = text.tokens[month - 2]
        if text.tokens[month - 3].id == the {
            let range = text.range(ofTokens: (month - 3)..<(month + 1))
            let fix = ProposedFix(.suggested, [.insertion(of: EnglishOrdinal.suffix(of: day), at: token.end)])
            matches.report(range, fixes: [fix])
        } else if dateWords.contains(text.tokens[month - 3].id) {
            let range = text.range(ofTokens: (month - 2)..<(month + 1))
            let gap = TextRange<InView>(start: token.end, end: text.tokens[month - 1].end)
            matches.report(range, fixes: [ProposedFix(.suggested, [.deletion(gap)])])
        }
    }

    /// “the 16. July”, “2. May 2004”; not “is number 1. July 24 was a Wednesday”.
    private func matchPoint(_ month: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        let day = month - 2
        guard self.day(day, text) != nil, text.isApart(month) else { return }
        let isDated =
            text.isWord(day - 1) && (text.tokens[day - 1].id == the || dateWords.contains(text.tokens[day - 1].id))
        guard
            isDated || isYear(month + 1, text)
                || text.isWord(month + 1) && text.tokens[month + 1].id == of
                    && isYear(month + 2, text)
        else { return }
        matches.report(
            text.range(ofTokens: day..<(month + 1)),
            fixes: [ProposedFix(.suggested, [.deletion(text.tokens[month - 1].range)])])
    }

    private func isYear(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard let year = text.smallNumber(index) else { return false }
        return 1000...2099 ~= year
    }
}
