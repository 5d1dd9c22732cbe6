package import MTLintCore

/// Finds space before a mark that the language sets close to the word before it.
package struct SpaceBeforeMark: NativeMatcher {
    private let marks: [(mark: Unicode.Scalar, trigger: Trigger)]

    package init(lexicon: inout Lexicon) {
        var marks: [(Unicode.Scalar, Trigger)] = []
        // French sets the tall marks apart.
        let close: [Unicode.Scalar] =
            lexicon.language.language == "fr" ? [",", "."] : [":", ";", "?", "!", ",", "."]
        for mark in close { marks.append((mark, lexicon.trigger(mark: mark))) }
        self.marks = marks
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for (mark, trigger) in marks {
            text.forEach(trigger) { index in
                // Nearly all stand close; the rest is asked of the few.
                guard text.tokens[index].hasSpaceBefore, isMisplaced(index, mark, in: text) else { return }
                let before = text.tokens[index - 1]
                let token = text.tokens[index]
                let gap = TextRange<InView>(start: before.end, end: token.start)
                matches.report(
                    TextRange(start: before.start, end: token.end), fixes: [ProposedFix(.safe, [.deletion(gap)])],
                    arguments: [MessageArgument("mark", text.string(token.range))])
            }
        }
    }

    private func isMisplaced(_ index: Int, _ mark: Unicode.Scalar, in text: AnalyzedText) -> Bool {
        let tokens = text.tokens
        let token = tokens[index]
        guard token.hasSpaceBefore, !token.hasLineBreakBefore, index > 0, canEndWord(tokens[index - 1]) else {
            return false
        }
        guard index + 1 < tokens.count, !tokens[index + 1].hasLineBreakBefore else {
            // Points that stand apart at a line's end (“wait . . .”) are an ellipsis.
            return mark != "." || !tokens[index - 1].isMark(".")
        }
        let next = tokens[index + 1]
        // “3 : 4” is a ratio.
        if mark == ":", tokens[index - 1].isNumber, next.isNumber { return false }
        if next.hasSpaceBefore { return !(mark == "." && next.isMark(".")) }
        // A mark that leans on what follows begins something: “.NET”, “:-)”, “!important”. Only a closing quotation
        // mark, or a bracket that is no part of a face, may follow directly.
        if isClosingQuote(next) { return true }
        return next.isMark(")") && mark != ":" && mark != ";"
    }

    private func canEndWord(_ token: Token) -> Bool {
        switch token.kind {
        case .word, .number: true
        default: token.isMark("%") || token.isMark(")") || token.isMark("]") || token.isMark("”") || token.isMark("»")
        }
    }

    private func isClosingQuote(_ token: Token) -> Bool {
        token.isMark("”") || token.isMark("\"") || token.isMark("»") || token.isMark("’")
    }
}
