package import MTLintCore

/// Finds two sentences without a space between them: “The talks ended.The minister left.”
package struct UnspacedSentences: NativeMatcher {
    private let stops: Trigger
    private let ellipsis: Trigger
    /// What addresses end with.
    private let domains: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        domains = lexicon.ids(of: ["com", "edu", "gov", "net", "org"])
        stops = lexicon.trigger(stop: .closeToNext)
        ellipsis = lexicon.trigger(mark: "…")
    }

    package var needs: Analyses { [] }

    /// In bytes; “a.The” may be an item of a list.
    private static let shortestWord = 3

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(stops) { index in
            let stop = text.tokens[index]
            if stop.isMark(".") || stop.isMark("!") || stop.isMark("?") { match(index, text, &matches) }
        }
        text.forEach(ellipsis) { match($0, text, &matches) }
    }

    private func match(_ stop: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        guard text.isClose(stop + 1), ends(at: stop, text), begins(at: stop + 1, text) else { return }
        matches.report(
            TextRange(start: text.tokens[stop - 1].start, end: text.tokens[stop + 1].end),
            fixes: [ProposedFix(.safe, [.insertion(of: " ", at: text.tokens[stop].end)])],
            arguments: [MessageArgument("opener", text.string(ofToken: stop + 1))])
    }

    /// Whether a lower-case word that stands by itself ends before the mark. One with a capital may be a site's name or
    /// a program's (“Amazon.Com”, “System.Text”), and one that leans on a mark is part of an address or a path.
    private func ends(at stop: Int, _ text: AnalyzedText) -> Bool {
        guard stop > 1, !text.tokens[stop].hasSpaceBefore else { return false }
        let last = text.tokens[stop - 1]
        return last.isWord && last.isLowercase && last.hasSpaceBefore && last.length >= Self.shortestWord
            && last.flags.isDisjoint(with: [.digit]) && !text.isIn(stop - 1, .abbreviations)
            && text.tokens[stop - 2].isWord
    }

    /// Whether a word with one capital stands there, and a word or a comma follows as in a sentence.
    private func begins(at index: Int, _ text: AnalyzedText) -> Bool {
        let first = text.tokens[index]
        guard first.isWord, first.isCapitalized, first.flags.isDisjoint(with: [.digit]), index + 1 < text.tokens.count,
            !domains.contains(first.id), first.length == 1 || !first.flags.contains(.allCapitals)
        else { return false }
        let next = text.tokens[index + 1]
        return next.isWord && next.hasSpaceBefore && !next.hasLineBreakBefore || next.isMark(",")
    }
}
