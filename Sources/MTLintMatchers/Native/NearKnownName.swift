package import MTLintCore

/// Finds a capitalized word that nobody knows and that is near a known name or word: “Hendersom”.
///
/// What is nearly surely a slip for a known name is ``MisspelledSingleName``'s, and a known name with an ending
/// ``KeptCaseEnding``'s. The known form is put in only where it is right nine times in ten.
package struct NearKnownName: NativeMatcher {
    private let slips: NameSlips

    package init(lexicon: inout Lexicon) { slips = NameSlips(.resemblance, &lexicon) }

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        slips.find(in: text) { slip in
            let range = slip.unknown.part.range
            let surface = NameSpelling.cased(slip.guess.surface, like: text.string(range))
            matches.report(
                range, fixes: slip.isClear ? [.replace(range, with: surface, .display)] : [],
                arguments: [MessageArgument("near", surface)])
        }
    }
}
