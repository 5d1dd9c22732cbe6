package import MTLintCore

/// Finds “as as close as”: the second “as” began a quotation whose mark was lost, so deleting it would be wrong.
package struct DoubledComparison: NativeMatcher {
    private let wordAs: Lexicon.WordID
    private let occurrencesOfAs: Trigger
    private let well: Set<Lexicon.WordID>
    private let style: QuotationStyle.Finder

    package init(lexicon: inout Lexicon) {
        wordAs = lexicon.id(of: "as")
        occurrencesOfAs = lexicon.trigger(word: "as")
        well = lexicon.ids(of: ["well", "much", "far", "long", "soon", "good", "many"])
        style = QuotationStyle.Finder(lexicon: &lexicon)
    }

    package var needs: Analyses { [.sentences] }

    /// A quotation longer than this many words has no clear end.
    private static let reach = 10

    /// In tokens; a longer one is no sentence.
    private static let longestSentence = 300

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var known: QuotationStyle?
        text.forEach(occurrencesOfAs) { first in
            let second = first + 1
            guard isAs(second, text), text.followsAfterOneSpace(second), !endsComparison(first, text),
                let third = (second + 2...second + 3).first(where: { isAs($0, text) }),
                (second + 1..<third).allSatisfy({ text.tokens[$0].isWord }),
                let sentence = text.sentence(ofToken: first),
                sentence.tokens.contains(third)
            else { return }
            let end = comparisonEnd(from: third, sentence, text)
            let range = text.range(ofTokens: first..<(end ?? third + 1))
            var fixes: [ProposedFix] = []
            if let end, sentence.tokens.count <= Self.longestSentence, !text.hasQuotationMark(sentence.tokens) {
                let style = known ?? style.style(of: text)
                known = style
                fixes = [
                    ProposedFix(
                        .suggested,
                        [
                            .insertion(of: style.opening, at: text.tokens[second].start),
                            .insertion(of: style.closing, at: text.tokens[end - 1].end),
                        ])
                ]
            }
            matches.report(range, fixes: fixes)
        }
    }

    private func isAs(_ index: Int, _ text: AnalyzedText) -> Bool {
        index < text.tokens.count && text.tokens[index].id == wordAs && text.tokens[index].isWord
    }

    /// Whether an “as” closes a comparison that stands before it: “as well as as small as it can be”.
    private func endsComparison(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard index >= 2 else { return false }
        return isAs(index - 2, text) || well.contains(text.tokens[index - 1].id) && text.tokens[index - 1].isWord
    }

    /// Where the words end that were quoted: at the next mark, if it is near.
    private func comparisonEnd(from third: Int, _ sentence: Sentence, _ text: AnalyzedText) -> Int? {
        var end = third + 1
        while end < sentence.tokens.upperBound, text.tokens[end].isWord { end += 1 }
        let words = end - third - 1
        let closes =
            end == sentence.tokens.upperBound || [".", ",", ";", "!", "?"].contains { text.tokens[end].isMark($0) }
        return closes && (1...Self.reach).contains(words) ? end : nil
    }
}
