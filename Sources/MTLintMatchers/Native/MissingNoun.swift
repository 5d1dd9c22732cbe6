package import MTLintCore

/// Finds an article or preposition that a mark stands behind instead of what it governs: “Caroline Dumay for .”
package struct MissingNoun: NativeMatcher {
    private let stops: Trigger
    /// Never last in a clause, whatever the spacing.
    private let determiners: Set<Lexicon.WordID>
    /// A clause may end with them (“what they had hoped for.”), but not with a space before its mark.
    private let governing: Set<Lexicon.WordID>
    private let (according, to): (Lexicon.WordID, Lexicon.WordID)

    package init(lexicon: inout Lexicon) {
        stops = lexicon.trigger(stop: .afterGoverningWord)
        (according, to) = (lexicon.id(of: "according"), lexicon.id(of: "to"))
        determiners = lexicon.ids(of: ["an", "every", "our", "the", "their", "your"])
        governing = lexicon.ids(of: [
            "a", "an", "at", "between", "by", "for", "from", "into", "of", "our", "the", "their", "to", "with", "your",
        ])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(stops) { index in
            guard index > 1, !text.tokens[index].isMark(":"), isGoverning(index - 1, before: index, text),
                text.tokens[index - 2].isWord, endsClause(index, text)
            else { return }
            matches.report(
                text.range(ofTokens: (index - 1)..<(index + 1)),
                arguments: [
                    MessageArgument("word", text.string(ofToken: index - 1)),
                    MessageArgument("mark", text.string(ofToken: index)),
                ])
        }
    }

    private func isGoverning(_ index: Int, before mark: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        guard token.isIn(.determiners | .prepositions), token.isLowercase, token.hasSpaceBefore,
            !text.tokens[mark].hasLineBreakBefore
        else { return false }
        // “Unpacking with ?”: so does a mark that is spoken of.
        if text.tokens[mark].hasSpaceBefore, text.isMark(mark, "?") || text.isMark(mark, "!") { return false }
        // A comma may hold what stands between an article and its noun (“the, at best, poor harvest”).
        if text.tokens[mark].hasSpaceBefore { return governing.contains(token.id) }
        if token.id == to, text.tokens[index - 1].id == according { return true }
        return determiners.contains(token.id) && !text.tokens[mark].isMark(",")
    }

    /// Whether nothing leans on the mark from behind: “a .348 average”, “we need to . . .”.
    private func endsClause(_ mark: Int, _ text: AnalyzedText) -> Bool {
        guard mark + 1 < text.tokens.count else { return true }
        let next = text.tokens[mark + 1]
        // “Names that begin with . are left out”: the mark is what the preposition governs.
        let isNamed = text.tokens[mark].hasSpaceBefore && next.isLowercase && !text.isMark(mark, ",")
        return next.hasSpaceBefore && !next.isMark(".") && !isNamed
    }
}
