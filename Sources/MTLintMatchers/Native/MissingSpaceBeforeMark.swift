package import MTLintCore

/// Finds marks that stand close in French, where a narrow space belongs before them: “Quoi?”, «Oui».
package struct MissingSpaceBeforeMark: NativeMatcher {
    private let marks: [(trigger: Trigger, space: String)]
    private let opening: Trigger
    private let isActive: Bool

    package init(lexicon: inout Lexicon) {
        // Canadians and Swiss set the marks close, or nearly so.
        isActive = !["fr-ca", "fr-ch"].contains(lexicon.language.tag)
        var marks: [(Trigger, String)] = []
        for (mark, space): (Unicode.Scalar, String) in [
            (";", "\u{202F}"), ("!", "\u{202F}"), ("?", "\u{202F}"), (":", "\u{A0}"), ("»", "\u{A0}"),
        ] { marks.append((lexicon.trigger(mark: mark), space)) }
        self.marks = marks
        opening = lexicon.trigger(mark: "«")
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard isActive else { return }
        for (mark, space) in marks {
            text.forEach(mark) { index in
                guard text.isClose(index), endsWord(index - 1, text), endsClearly(index, text) else { return }
                let range = text.range(ofTokens: (index - 1)..<(index + 1))
                matches.report(
                    range, fixes: [ProposedFix(.safe, [.insertion(of: space, at: text.tokens[index].start)])])
            }
        }
        text.forEach(opening) { index in
            guard text.isClose(index + 1), text.isWord(index + 1) || text.isNumber(index + 1) else { return }
            let range = text.range(ofTokens: index..<(index + 2))
            matches.report(
                range, fixes: [ProposedFix(.safe, [.insertion(of: "\u{A0}", at: text.tokens[index].end)])])
        }
    }

    private func endsWord(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.isWord(index) || text.isNumber(index) || text.isMark(index, ")") || text.isMark(index, "…")
            || text.isMark(index, "»")
    }

    /// Whether space, an end or the mark’s like follows; in “10:30” and addresses something else does.
    private func endsClearly(_ index: Int, _ text: AnalyzedText) -> Bool {
        var next = index + 1
        while text.isClose(next), text.tokens[next].isPunctuation, !text.isMark(next, "/") { next += 1 }
        return text.isEnd(before: next)
    }
}
