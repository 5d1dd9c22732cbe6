package import MTLintCore

/// Finds runs of words that the engine left in the source language.
package struct UntranslatedPassage: NativeMatcher {
    private let passages: ForeignPassages

    package init(lexicon: inout Lexicon) { passages = ForeignPassages(lexicon: &lexicon) }

    package var needs: Analyses { [.quotations] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for passage in passages.find(in: text) { matches.report(text.range(ofTokens: passage)) }
    }
}
