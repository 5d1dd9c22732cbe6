package import MTLintCore

/// Finds thousands parted by points in English: “1.234.567”, “25.000 people”.
package struct ForeignGrouping: NativeMatcher {
    private let numbers: Trigger
    private let conjunctions: Set<Lexicon.WordID>
    private let measures: MeasureWords

    package init(lexicon: inout Lexicon) {
        numbers = lexicon.triggerNumbers()
        conjunctions = lexicon.ids(of: ["and", "to", "or"])
        measures = MeasureWords(lexicon)
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(numbers) { index in
            let token = text.tokens[index]
            guard NumberShape.mark(3, digitsBeforeEndOf: token, text) == 0x2E,
                let shape = NumberShape(token, text.view.text),
                shape.commas == 0,
                shape.isGrouped, !shape.beginsWithZero, isApart(index, text),
                shape.points > 1 ? isNoAddress(shape, text) : counts(shape, index, text)
            else { return }
            let range = token.range
            let grouped = String(text.string(range).map { $0 == "." ? "," : $0 })
            matches.report(range, fixes: [.replace(range, with: grouped, .suggested)])
        }
    }

    /// Four groups may be an address of the Internet.
    private func isNoAddress(_ shape: NumberShape, _ text: AnalyzedText) -> Bool { shape.points != 3 }

    /// Whether a number such as “25.000” counts something: nobody measures to three zeros what comes in words.
    private func counts(_ shape: NumberShape, _ index: Int, _ text: AnalyzedText) -> Bool {
        guard shape.trailingIsZero else { return false }
        if measures.precede(index - 1, text) { return true }
        guard text.isApart(index + 1), text.isWord(index + 1) else { return false }
        let next = text.tokens[index + 1]
        if conjunctions.contains(next.id), text.isNumber(index + 2) {
            guard let other = NumberShape(text.tokens[index + 2], text.view.text) else { return false }
            return other.commas == 0 && other.points == 1 && other.isGrouped && counts(other, index + 2, text)
        }
        // “1.000 in the playoffs” is an average; “25.000 mm” is measured.
        return next.length > 3 && !next.isIn(.functionWords | .prepositions | .auxiliaries)
            && next.isIn(.knownWords) && (next.isLowercase || next.isIn(.demonyms))
            && !isSingular(shape, next, text)
    }

    /// Averages and odds stand before singular nouns too: “a 1.000 average”.
    private func isSingular(_ shape: NumberShape, _ next: Token, _ text: AnalyzedText) -> Bool {
        shape.leading == 1 && next.isLowercase && text.view.text[Int(next.end) - 1] != 0x73
    }

    private func isApart(_ index: Int, _ text: AnalyzedText) -> Bool {
        if text.isClose(index), !text.isMark(index - 1, "("), !measures.precede(index - 1, text) { return false }
        return text.isWordEnd(before: index + 1) || measures.follow(index + 1, text)
    }
}
