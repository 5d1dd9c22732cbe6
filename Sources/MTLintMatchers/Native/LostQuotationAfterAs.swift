package import MTLintCore

/// Finds what somebody is said to call a thing, in his own first person and without quotation marks: “She described it
/// as the worst day of my life.”
package struct LostQuotationAfterAs: NativeMatcher {
    private let verbs: [Trigger]
    private let wordAs: Lexicon.WordID
    private let style: QuotationStyle.Finder

    package init(lexicon: inout Lexicon) {
        var verbs: [Trigger] = []
        for verb in [
            "branded", "characterised", "characterized", "condemned", "denounced", "described", "describes",
            "dismissed", "hailed", "portrayed", "praised", "remembered", "remembers",
        ] {
            verbs.append(lexicon.trigger(word: verb))
        }
        self.verbs = verbs
        wordAs = lexicon.id(of: "as")
        style = QuotationStyle.Finder(lexicon: &lexicon)
    }

    package var needs: Analyses { [.sentences, .quotations] }

    /// How many tokens behind the verb “as” may stand.
    private static let objectLength = 8
    /// In words.
    private static let lengths = 3...14
    private static let longestSentence = 300

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var known: QuotationStyle?
        var isNarrated: Bool?
        for verb in verbs {
            text.forEach(verb) { index in
                guard let sentence = text.sentence(ofToken: index), let words = words(behind: index, sentence, text)
                else {
                    return
                }
                // Who tells of himself says “my” without marks.
                let narrated = isNarrated ?? self.isNarrated(text, but: sentence)
                isNarrated = narrated
                if narrated { return }
                let style = known ?? style.style(of: text)
                known = style
                let range = text.range(ofTokens: words)
                matches.report(
                    range,
                    fixes: [
                        ProposedFix(
                            .suggested,
                            [
                                .insertion(of: style.opening, at: range.start),
                                .insertion(of: style.closing, at: range.end),
                            ])
                    ],
                    arguments: [MessageArgument("verb", text.string(ofToken: index))])
            }
        }
    }

    /// The words between “as” and the end of the clause, if the first person is among them and nowhere before.
    private func words(behind verb: Int, _ sentence: Sentence, _ text: AnalyzedText) -> Range<Int>? {
        guard sentence.tokens.count <= Self.longestSentence, !text.isQuoted(verb),
            !text.hasQuotationMark(sentence.tokens),
            let first = (verb + 1..<min(verb + Self.objectLength, sentence.tokens.upperBound)).first(where: {
                text.tokens[$0].isWord && text.tokens[$0].id == wordAs
            })
        else { return nil }
        var end = first + 1
        while end < sentence.tokens.upperBound, text.tokens[end].isWord { end += 1 }
        let words = first + 1..<end
        guard Self.lengths.contains(words.count), end < sentence.tokens.upperBound,
            [".", ",", ";"].contains(where: { text.tokens[end].isMark($0) }),
            words.contains(where: { ReportingClause.isFirstPerson($0, text) }),
            !sentence.tokens.contains(where: { !words.contains($0) && isNarrator($0, text) })
        else { return nil }
        return words
    }

    /// Whether somebody speaks of himself outside quotations.
    private func isNarrated(_ text: AnalyzedText, but sentence: Sentence) -> Bool {
        (0..<text.tokens.count).contains {
            !sentence.tokens.contains($0) && isNarrator($0, text) && !text.isQuoted($0)
        }
    }

    private func isNarrator(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.isIn(index, .functionWords) && ReportingClause.isFirstPerson(index, text)
    }
}
