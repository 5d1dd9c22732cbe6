package import MTLintCore

/// Finds two sentences without a space between them: “The talks ended.The minister left.”
package struct UnspacedSentences: NativeMatcher {
    private let stops: [Trigger]
    /// What addresses end with.
    private let domains: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        domains = lexicon.ids(of: ["com", "edu", "gov", "net", "org"])
        stops = [".", "!", "?", "…"].map { lexicon.trigger(mark: $0) }
    }

    package var needs: Analyses { [] }

    /// In bytes; “a.The” may be an item of a list.
    private static let shortestWord = 3

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for stop in stops {
            text.forEach(stop) { index in
                guard index + 1 < text.tokens.count, !text.tokens[index + 1].hasSpaceBefore,
                    ends(at: index, text), begins(at: index + 1, text)
                else { return }
                let end = text.tokens[index].end
                matches.report(
                    TextRange(start: text.tokens[index - 1].start, end: text.tokens[index + 1].end),
                    fixes: [ProposedFix(.safe, [.insertion(of: " ", at: end)])],
                    arguments: [MessageArgument("opener", text.string(ofToken: index + 1))])
            }
        }
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
