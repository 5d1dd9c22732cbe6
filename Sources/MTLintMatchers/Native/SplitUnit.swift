package import MTLintCore

/// Finds space inside a unit: “26 ° C”, “90 km / h”.
package struct SplitUnit: NativeMatcher {
    private let degree: Trigger
    private let slash: Trigger
    private let scales: Set<Lexicon.WordID>
    private let distances: Set<Lexicon.WordID>
    private let times: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        degree = lexicon.trigger(mark: "°")
        slash = lexicon.trigger(mark: "/")
        scales = lexicon.ids(of: ["C", "F"])
        distances = lexicon.ids(of: [
            "km", "m", "cm", "mm", "kg", "g", "mg", "l", "ml", "mb", "gb", "kb", "mbit", "kbit", "gbit",
        ])
        times = lexicon.ids(of: ["h", "s", "sec", "min", "l", "ml", "m²", "m³", "km²", "ha"])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(degree) { index in
            guard text.isNumber(index - 1), !text.tokens[index].hasLineBreakBefore, text.isApart(index + 1),
                text.isWord(index + 1, of: scales), text.tokens[index + 1].isCapitalized,
                text.isWordEnd(before: index + 2)
            else { return }
            report((index - 1)..<(index + 2), [index + 1], in: text, &matches)
        }
        text.forEach(slash) { index in
            guard text.isApart(index), text.isApart(index + 1), text.isWord(index - 1, of: distances),
                text.isNumber(index - 2), text.isWord(index + 1, of: times)
            else { return }
            report((index - 1)..<(index + 2), [index, index + 1], in: text, &matches)
        }
    }

    private func report(_ tokens: Range<Int>, _ gaps: [Int], in text: AnalyzedText, _ matches: inout Matches) {
        let edits = gaps.map { Edit<InView>.deletion(text.gap(before: $0)) }
        matches.report(text.range(ofTokens: tokens), fixes: [ProposedFix(.safe, edits)])
    }
}
