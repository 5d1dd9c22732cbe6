package import MTLintCore

/// Finds a paragraph that breaks off behind an article, a preposition or an opening bracket.
package struct TruncatedSentence: NativeMatcher {
    private let determiners: Set<Lexicon.WordID>
    /// Those that hardly end a clause, as “the house he lives in” does.
    private let prepositions: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        determiners = lexicon.ids(of: ["a", "an", "every", "its", "my", "our", "the", "their", "your"])
        prepositions = lexicon.ids(of: [
            "against", "among", "at", "between", "by", "despite", "during", "for", "from", "into", "of", "than", "to",
            "toward", "towards", "until", "upon", "via", "with",
        ])
    }

    package var needs: Analyses { [] }

    private static let shortest = 8

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for (index, segment) in text.segments.enumerated()
        where segment.tokens.count >= Self.shortest && segment.role != .line {
            guard let last = segment.tokens.last, breaksOff(last, segment, text), endsLine(segment, text),
                !isContinued(behind: index, text),
                segment.tokens.count(where: { text.tokens[$0].isWord }) >= Self.shortest
            else { continue }
            matches.report(text.tokens[last].range)
        }
    }

    private func breaksOff(_ last: Int, _ segment: AnalyzedSegment, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[last]
        if token.isMark("(") || token.isMark("[") { return token.hasSpaceBefore && text.tokens[last - 1].isWord }
        guard token.isWord, token.isLowercase else { return false }
        if determiners.contains(token.id) { return true }
        // A heading may be a question without its mark; a paragraph of many words is none.
        return segment.role == .paragraph && prepositions.contains(token.id)
    }

    /// Whether the segment ends where a line does; very long ones are cut elsewhere.
    private func endsLine(_ segment: AnalyzedSegment, _ text: AnalyzedText) -> Bool {
        var end = Int(segment.range.end)
        while end < text.view.text.count, text.view.text[end] == 0x20 { end += 1 }
        return end >= text.view.text.count || text.view.text[end] == 0x0A || text.view.text[end] == 0x0D
    }

    /// Whether the next segment may belong to the sentence: it does not begin with a capital.
    private func isContinued(behind index: Int, _ text: AnalyzedText) -> Bool {
        guard index + 1 < text.segments.count, let first = text.segments[index + 1].tokens.first else { return false }
        return !text.tokens[first].isCapitalized
    }
}
