package import MTLintCore

/// Finds words in the first person singular with an inverted reporting clause behind them and no quotation marks:
/// “I will never cease, added the president.”
package struct LostFirstPersonQuotation: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.sentences, .quotations, .names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for sentence in text.sentences where text.segments[sentence.segment].isTargetLanguage {
            guard let clause = Self.clause(of: sentence, in: text) else { continue }
            let style = QuotationStyle(of: text)
            let start = text.tokens[sentence.tokens.lowerBound].start
            let comma = text.tokens[clause.comma]
            matches.report(
                TextRange(start: start, end: text.tokens[lastWord(of: sentence, text)].end),
                fixes: [
                    ProposedFix(
                        .suggested,
                        [.insertion(of: style.opening, at: start), .insertion(of: style.closing, at: comma.end)])
                ],
                arguments: [MessageArgument("verb", text.string(ofToken: clause.verb))])
        }
    }

    /// The reporting clause of a sentence that lost its quotation marks, or nil.
    static func clause(of sentence: Sentence, in text: AnalyzedText) -> ReportingClause? {
        guard let clause = ReportingClause.inverted(in: sentence, of: text) else { return nil }
        let reported = sentence.tokens.lowerBound..<clause.comma
        guard reported.count >= 4, reported.contains(where: { ReportingClause.isFirstPerson($0, text) }),
            !text.isQuoted(sentence.tokens.lowerBound), !text.hasQuotationMark(sentence.tokens)
        else { return nil }
        return clause
    }

    private func lastWord(of sentence: Sentence, _ text: AnalyzedText) -> Int {
        sentence.tokens.last { text.tokens[$0].isWord } ?? sentence.tokens.upperBound - 1
    }
}
