package import MTLintCore

/// Finds the sign of a currency behind its amount: “5$”, “20 million €”.
package struct MisplacedCurrency: NativeMatcher {
    private let signs: [Trigger]
    private let scales: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        signs = ["$", "€", "£"].map { lexicon.trigger(mark: $0) }
        scales = lexicon.ids(of: ["thousand", "million", "billion", "trillion"])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for sign in signs { text.forEach(sign) { match($0, text, &matches) } }
    }

    private func match(_ sign: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        let token = text.tokens[sign]
        guard sign > 0, !token.hasLineBreakBefore, text.isWordEnd(before: sign + 1) else { return }
        let isScaled = text.isWord(sign - 1, of: scales) && text.isApart(sign)
        let amount = isScaled ? sign - 2 : sign - 1
        guard text.isNumber(amount), isAmount(amount, text), !isScaled || text.isApart(sign - 1) else { return }
        // “US $ 5”: the sign belongs to what follows.
        if text.isNumber(sign + 1), !text.tokens[sign + 1].hasLineBreakBefore { return }
        let gap = TextRange<InView>(start: text.tokens[sign - 1].end, end: token.end)
        matches.report(
            text.range(ofTokens: amount..<(sign + 1)),
            fixes: [
                ProposedFix(
                    .suggested,
                    [.insertion(of: text.string(token.range), at: text.tokens[amount].start), .deletion(gap)])
            ])
    }

    /// Whether a number is one by itself: no version, address or pattern, and without a sign of its own.
    private func isAmount(_ amount: Int, _ text: AnalyzedText) -> Bool {
        if let shape = NumberShape(text.tokens[amount], text.view.text), shape.points + shape.commas > 1,
            !shape.isGrouped
        {
            return false
        }
        if amount > 0, text.tokens[amount - 1].isSymbol, !text.tokens[amount].hasLineBreakBefore { return false }
        return text.isEnd(before: amount) || text.isMark(amount - 1, "(")
    }
}
