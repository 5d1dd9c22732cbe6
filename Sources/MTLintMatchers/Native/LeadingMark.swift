package import MTLintCore

/// Finds paragraphs that begin with a mark that ends or parts sentences: “, founded in 1967, he is”.
package struct LeadingMark: NativeMatcher {
    private let marks: [Trigger]

    package init(lexicon: inout Lexicon) {
        var marks: [Trigger] = []
        for mark: Unicode.Scalar in [",", ";", "."] { marks.append(lexicon.trigger(mark: mark)) }
        self.marks = marks
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for mark in marks {
            text.forEach(mark) { index in
                guard text.tokens[index].hasLineBreakBefore, text.isApart(index + 1),
                    text.segment(ofToken: index).tokens.lowerBound == index, isSentence(index, text)
                else { return }
                matches.report(text.tokens[index].range)
            }
        }
    }

    /// Whether the paragraph before ended in good order; otherwise a line may have been broken before the mark.
    private func endsSentence(_ index: Int, _ text: AnalyzedText) -> Bool {
        [".", "!", "?", ":", "…", "”", "\"", ")"].contains { text.isMark(index, $0) }
    }

    /// Whether words of a sentence follow, and not what the mark stands for: “. - a period”, “! denotes”, “; (semicolon)”.
    private func isSentence(_ mark: Int, _ text: AnalyzedText) -> Bool {
        let tokens = text.segment(ofToken: mark).tokens
        guard text.isWord(mark + 1), tokens.count > 5, mark == 0 || endsSentence(mark - 1, text) else { return false }
        switch text.tokens[mark].id {
        case 0x2C, 0x3B: return true
        case 0x2E: return text.tokens[mark + 1].isCapitalized
        default: return false
        }
    }
}
