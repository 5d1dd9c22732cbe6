package import MTLintCore

/// Finds a name of one word that is an edit or two from a known one: “Venezeula”.
///
/// The gates: the word stands only once; no list of surnames, villages and rare words has it; and it is far likelier that
/// the known name is meant than that the word is a name of its own (``NameSlip``). A country, nation or capital is put
/// in its place, and what makes a known name with the words around; the others are shown.
package struct MisspelledSingleName: NativeMatcher {
    private static let leastRankToFix = 8
    /// In tenths of an edit.
    private static let mostCostToFix = 8

    private let slips: NameSlips

    package init(lexicon: inout Lexicon) { slips = NameSlips(.misspelling, &lexicon) }

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var found: [NameSlip] = []
        slips.find(in: text) { found.append($0) }
        if found.isEmpty { return }
        let known = NameCounts(of: found.map { text.lexicon.id(of: $0.guess.surface) }, in: text)
        // Where the known name stands too, the rule about names spelled differently says it better.
        for slip in found
        where known[text.lexicon.id(of: slip.guess.surface)] < 2
            || !InconsistentName.mayFind(slip.unknown.word, beside: slip.guess.form, text)
        {
            let range = slip.unknown.part.range
            let isFixed =
                slip.guess.isCompletion
                || slip.guess.rank >= Self.leastRankToFix && slip.guess.cost <= Self.mostCostToFix
                    && !Inflection.isPair(slip.unknown.word, slip.guess.form)
            matches.report(
                range,
                fixes: [
                    .replace(
                        range, with: NameSpelling.cased(slip.guess.surface, like: text.string(range)),
                        isFixed ? .suggested : .display)
                ])
        }
    }
}
