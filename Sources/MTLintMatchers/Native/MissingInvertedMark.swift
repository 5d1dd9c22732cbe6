package import MTLintCore

/// Finds Spanish questions and exclamations without the mark that begins them.
package struct MissingInvertedMark: NativeMatcher {
    private let marks: [(trigger: Trigger, inverted: Unicode.Scalar)]

    package init(lexicon: inout Lexicon) {
        marks = [(lexicon.trigger(mark: "?"), "¿"), (lexicon.trigger(mark: "!"), "¡")]
    }

    package var needs: Analyses { [] }

    /// In tokens.
    private static let longestSentence = 120

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for (trigger, inverted) in marks {
            text.forEach(trigger) { index in
                // Of several the first tells; one in brackets is a remark.
                guard text.isClose(index), text.isWord(index - 1) || text.isNumber(index - 1),
                    text.isWordEnd(before: index + 1),
                    let start = start(of: index, inverted, text)
                else { return }
                let isSimple = !(start..<index).contains { text.tokens[$0].isPunctuation }
                let range = text.tokens[index].range
                let fix = ProposedFix(.suggested, [.insertion(of: String(inverted), at: text.tokens[start].start)])
                matches.report(
                    range, fixes: isSimple ? [fix] : [], arguments: [MessageArgument("inverted", String(inverted))])
            }
        }
    }

    /// The first token of the sentence that a mark ends, or nil when it begins with one of the marks.
    private func start(of mark: Int, _ inverted: Unicode.Scalar, _ text: AnalyzedText) -> Int? {
        let first = max(text.segment(ofToken: mark).tokens.lowerBound, mark - Self.longestSentence)
        var at = mark
        while at > first {
            let before = text.tokens[at - 1]
            // “¡Qué…?” may begin with either.
            if before.isMark("¿") || before.isMark("¡") { return nil }
            if before.isMark("?") || before.isMark("!") || before.isMark("…") || before.isMark("."),
                text.isEnd(before: at)
            {
                return at
            }
            at -= 1
        }
        return at == text.segment(ofToken: mark).tokens.lowerBound ? at : nil
    }
}
