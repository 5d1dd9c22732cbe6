package import MTLintCore

/// Finds space before a mark that the language sets close to the word before it.
package struct SpaceBeforeMark: NativeMatcher {
    private let stops: Trigger
    private let marks: [Unicode.Scalar]
    private let questionWords: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        stops = lexicon.trigger(stop: .afterSpace)
        // French sets the tall marks apart.
        marks = lexicon.language.language == "fr" ? [",", "."] : [":", ";", "?", "!", ",", "."]
        questionWords = lexicon.ids(of: [
            "what", "who", "whom", "which", "where", "how", "why", "when", "whose", "is", "are", "was", "were", "do",
            "does", "did", "has", "have", "had", "can", "could", "will", "would", "should", "shall", "may", "might",
        ])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(stops) { index in
            let token = text.tokens[index]
            guard let mark = Unicode.Scalar(token.id), marks.contains(mark), isMisplaced(index, mark, in: text) else {
                return
            }
            let before = text.tokens[index - 1]
            let gap = TextRange<InView>(start: before.end, end: token.start)
            matches.report(
                TextRange(start: before.start, end: token.end), fixes: [ProposedFix(.safe, [.deletion(gap)])],
                arguments: [MessageArgument("mark", text.string(token.range))])
        }
    }

    private func isMisplaced(_ index: Int, _ mark: Unicode.Scalar, in text: AnalyzedText) -> Bool {
        let tokens = text.tokens
        let token = tokens[index]
        guard token.hasSpaceBefore, !token.hasLineBreakBefore, index > 0, canEndWord(tokens[index - 1]),
            !isNamed(index, mark, text)
        else { return false }
        guard index + 1 < tokens.count, !tokens[index + 1].hasLineBreakBefore else {
            // Points that stand apart at a line's end (“wait . . .”) are an ellipsis.
            return mark != "." || !tokens[index - 1].isMark(".")
        }
        let next = tokens[index + 1]
        if mark == ":", isPath(endingAt: index - 1, text) { return false }
        // “3 : 4” is a ratio.
        if mark == ":", tokens[index - 1].isNumber, next.isNumber { return false }
        if next.hasSpaceBefore { return !(mark == "." && next.isMark(".")) }
        // A mark that leans on what follows begins something: “.NET”, “:-)”, “!important”. Only a closing quotation
        // mark, or a bracket that is no part of a face, may follow directly.
        if isClosingQuote(next) { return true }
        return next.isMark(")") && mark != ":" && mark != ";"
    }

    /// “Other uses of ?”, “Files that begin with . are hidden”: behind a preposition a mark is what is spoken of, unless it
    /// ends a question or a sentence.
    private func isNamed(_ index: Int, _ mark: Unicode.Scalar, _ text: AnalyzedText) -> Bool {
        guard mark == "?" || mark == "!" || mark == ".", text.isIn(index - 1, .prepositions) else { return false }
        if mark == "." { return index + 1 < text.tokens.count && text.tokens[index + 1].isLowercase }
        let first = max(text.segment(ofToken: index).tokens.lowerBound, index - Self.longestQuestion)
        return !(first..<index).contains { text.tokens[$0].isWord && questionWords.contains(text.tokens[$0].id) }
    }

    /// In tokens.
    private static let longestQuestion = 40

    /// “/usr/lib : Libraries”: the mark stands apart from a path, which could end with one.
    private func isPath(endingAt last: Int, _ text: AnalyzedText) -> Bool {
        last > 0 && text.isClose(last) && text.tokens[last - 1].isMark("/")
            && (text.isEnd(before: last - 1) || !text.tokens[last - 1].hasSpaceBefore)
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
