package import MTLintCore

/// Finds reported words with a reporting clause behind them in a document that lost its quotation marks throughout.
///
/// By itself “…, the minister said” is good indirect speech. In a document without a single quotation mark, in which a
/// speaker's own “I” proves that marks were lost, it is one more quotation that lost them.
package struct LostReportedQuotation: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.sentences, .quotations, .names] }

    /// Fewer reported words may be a remark in passing.
    private static let leastReported = 6

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard !text.hasAnyQuotationMark,
            text.sentences.contains(where: { LostFirstPersonQuotation.clause(of: $0, in: text) != nil })
        else { return }
        for sentence in text.sentences where LostFirstPersonQuotation.clause(of: sentence, in: text) == nil {
            guard
                let clause = ReportingClause.direct(in: sentence, of: text) ?? ReportingClause.inverted(in: sentence, of: text),
                clause.comma - sentence.tokens.lowerBound >= Self.leastReported, !text.hasQuotationMark(sentence.tokens)
            else { continue }
            matches.report(
                text.range(ofTokens: sentence.tokens.lowerBound..<(clause.comma + 1)),
                arguments: [MessageArgument("clause", text.string(ofTokens: (clause.comma + 1)..<(clause.verb + 1)))])
        }
    }
}
