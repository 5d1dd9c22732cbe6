package import MTLintCore

/// Finds words in the first person behind a reporting verb and a colon, without quotation marks: “He said: I will go.”
package struct LostQuotationAfterColon: NativeMatcher {
    private let colons: Trigger
    private let style: QuotationStyle.Finder

    package init(lexicon: inout Lexicon) {
        colons = lexicon.trigger(mark: ":")
        style = QuotationStyle.Finder(lexicon: &lexicon)
    }

    package var needs: Analyses { [.sentences, .quotations] }

    /// Between the verb and the colon: “told a crowd in the rain:” and the like.
    private static let reach = 6
    /// The “I” stands among this many words behind the colon.
    private static let beginning = 8
    private static let longestSentence = 300

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var known: QuotationStyle?
        text.forEach(colons) { colon in
            guard let sentence = Self.sentence(introducedBy: colon, text), let last = sentence.tokens.last else {
                return
            }
            let style = known ?? style.style(of: text)
            known = style
            let range = text.range(ofTokens: (colon + 1)..<(last + 1))
            matches.report(
                range,
                fixes: [
                    ProposedFix(
                        .suggested,
                        [.insertion(of: style.opening, at: range.start), .insertion(of: style.closing, at: range.end)])
                ])
        }
    }

    /// The sentence that holds the reported words, if the colon introduces such.
    static func sentence(introducedBy colon: Int, _ text: AnalyzedText) -> Sentence? {
        guard colon > 2, let sentence = text.sentence(ofToken: colon), sentence.tokens.count <= Self.longestSentence,
            colon > sentence.tokens.lowerBound, colon + 4 < sentence.tokens.upperBound,
            text.tokens[colon + 1].isCapitalized,
            let last = sentence.tokens.last, [".", "!", "?"].contains(where: { text.tokens[last].isMark($0) }),
            hasVerb(before: colon, in: sentence, text),
            (colon + 1..<min(colon + Self.beginning, last)).contains(where: { ReportingClause.isFirstPerson($0, text) }
            ),
            !text.isQuoted(colon), !text.hasQuotationMark(sentence.tokens),
            text.isTargetLanguage(segment: sentence.segment)
        else { return nil }
        // Who tells of himself (“I told him: I will go”) may do without marks.
        let before = sentence.tokens.lowerBound..<colon
        return before.contains { ReportingClause.isFirstPerson($0, text) } ? nil : sentence
    }

    private static func hasVerb(before colon: Int, in sentence: Sentence, _ text: AnalyzedText) -> Bool {
        (max(sentence.tokens.lowerBound + 1, colon - Self.reach)..<colon).contains {
            text.isIn($0, .reportingVerbs) && text.tokens[$0].isLowercase
        }
    }
}
