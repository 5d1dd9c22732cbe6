package import MTLintCore

/// Finds a capitalized word that nobody knows and that is near a known name or word: “Hendersom”.
///
/// What stands by itself near a well-known name is ``MisspelledSingleName``'s, and a known name with an ending
/// ``KeptCaseEnding``'s. A word that stands more than twice is taken for a name of its own.
package struct NearKnownName: NativeMatcher {
    private let finder = NearNames()

    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        finder.report(in: text, &matches) { unknown, guess in !KeptCaseEnding.isInflected(unknown.word, guess.form) }
    }
}
