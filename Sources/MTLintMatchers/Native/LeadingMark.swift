package import MTLintCore

/// Finds paragraphs that begin with a mark that ends or parts sentences: “, founded in 1967, he is”.
package struct LeadingMark: NativeMatcher {
    private let stops: Trigger

    package init(lexicon: inout Lexicon) { stops = lexicon.trigger(stop: .afterSpace) }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(stops) { index in
            guard text.tokens[index].hasLineBreakBefore, text.isApart(index + 1),
                text.segment(ofToken: index).tokens.lowerBound == index, isSentence(index, text)
            else { return }
            matches.report(text.tokens[index].range)
        }
    }

    /// Whether a blank line or the end of a sentence stands before a mark; else a line may have been broken before it.
    private func isParted(_ mark: Int, _ text: AnalyzedText) -> Bool {
        guard mark > 0 else { return true }
        if [".", "!", "?", ":", "…", "”", "\"", ")"].contains(where: { text.isMark(mark - 1, $0) }) { return true }
        return text.view.text.lineEndCount(in: text.gap(before: mark).indices) > 1
    }

    /// Whether words of a sentence follow, and not what the mark stands for: “. - a period”, “! denotes”, “; (semicolon)”.
    private func isSentence(_ mark: Int, _ text: AnalyzedText) -> Bool {
        let tokens = text.segment(ofToken: mark).tokens
        guard text.isWord(mark + 1), tokens.count > 5, isParted(mark, text) else { return false }
        switch text.tokens[mark].id {
        case 0x2C, 0x3B: return true
        case 0x2E: return text.tokens[mark + 1].isCapitalized
        default: return false
        }
    }
}
