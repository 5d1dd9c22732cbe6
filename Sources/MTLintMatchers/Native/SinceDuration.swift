package import MTLintCore

/// Finds “since” before a length of time: “since several years”.
package struct SinceDuration: NativeMatcher {
    private let since: Trigger
    private let counts: Set<Lexicon.WordID>
    private let units: Set<Lexicon.WordID>
    private let points: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        since = lexicon.trigger(word: "since")
        counts = lexicon.ids(of: [
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty",
            "thirty", "forty", "fifty", "several", "many",
        ])
        units = lexicon.ids(of: ["centuries", "days", "decades", "hours", "months", "weeks", "years"])
        // Behind these it is a point in time after all, or the subject of a clause.
        points = lexicon.ids(of: [
            "after", "ago", "and", "are", "back", "before", "can", "earlier", "have", "later", "may", "of", "old", "or",
            "passed", "prior", "went", "were", "will", "would",
        ])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(since) { index in
            guard index + 3 < text.tokens.count, units.contains(text.tokens[index + 2].id) else { return }
            let number = text.tokens[index + 1]
            guard number.isNumber || counts.contains(number.id), !points.contains(text.tokens[index + 3].id),
                !text.tokens[index + 3].isMark("'"), !text.tokens[index + 3].isMark("’"),
                text.segment(ofToken: index).tokens.contains(index + 2)
            else { return }
            let word = text.tokens[index]
            matches.report(
                text.range(ofTokens: index..<(index + 3)),
                fixes: [.replace(word.range, with: word.isCapitalized ? "For" : "for", .suggested)])
        }
    }
}
