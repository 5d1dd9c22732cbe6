package import MTLintCore

/// Finds the “number” of other languages before a number: “N° 5”, “nº 5”.
package struct ForeignNumberSign: NativeMatcher {
    private let degree: Trigger
    private let ordinal: Trigger
    private let n: Lexicon.WordID

    package init(lexicon: inout Lexicon) {
        degree = lexicon.trigger(mark: "°")
        ordinal = lexicon.trigger(word: "nº")
        n = lexicon.id(of: "n")
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(degree) { index in
            guard text.isWord(index - 1), text.tokens[index - 1].id == n, text.isClose(index), text.isNumber(index + 1),
                text.isEnd(before: index - 1)
            else { return }
            report((index - 1)..<(index + 1), in: text, &matches)
        }
        text.forEach(ordinal) { index in
            if text.isNumber(index + 1) { report(index..<(index + 1), in: text, &matches) }
        }
    }

    private func report(_ sign: Range<Int>, in text: AnalyzedText, _ matches: inout Matches) {
        let range = text.range(ofTokens: sign)
        // A line that begins so, or a name in capitals, takes a capital; so does English, nearly always.
        let replacement = text.tokens[sign.upperBound].hasSpaceBefore ? "No." : "No. "
        matches.report(
            text.range(ofTokens: sign.lowerBound..<(sign.upperBound + 1)),
            fixes: [.replace(range, with: replacement, .suggested)])
    }
}
