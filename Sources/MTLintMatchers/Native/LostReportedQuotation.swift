package import MTLintCore

/// Finds reported words with a reporting clause behind them in a document that lost its quotation marks throughout.
///
/// By itself “…, the minister said” is good indirect speech. In a document without a single quotation mark, in which a
/// speaker's own “I” proves that marks were lost, it is one more quotation that lost them.
package struct LostReportedQuotation: NativeMatcher {
    private let verbs: Trigger
    private let colons: Trigger

    package init(lexicon: inout Lexicon) {
        verbs = lexicon.trigger(class: .reportingVerbs)
        colons = lexicon.trigger(mark: ":")
    }

    package var needs: Analyses { [.sentences, .quotations, .names] }

    /// Fewer reported words may be a remark in passing.
    private static let leastReported = 6

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard !text.hasQuotationMark,
            text.occurrences(of: verbs).contains(where: {
                LostFirstPersonQuotation.lostQuotation(at: Int($0), in: text) != nil
            })
                || text.occurrences(of: colons).contains(where: {
                    LostQuotationAfterColon.sentence(introducedBy: Int($0), text) != nil
                })
        else { return }
        // A sentence is reported once, by its last clause.
        var last: Sentence?
        for verb in text.occurrences(of: verbs).reversed().lazy.map({ Int($0) }) {
            guard let sentence = text.sentence(ofToken: verb), sentence != last,
                LostFirstPersonQuotation.lostQuotation(at: verb, in: text) == nil,
                let clause = ReportingClause.direct(at: verb, in: sentence, of: text)
                    ?? ReportingClause.inverted(at: verb, in: sentence, of: text),
                clause.comma - sentence.tokens.lowerBound >= Self.leastReported, !text.hasQuotationMark(sentence.tokens)
            else { continue }
            last = sentence
            matches.report(
                text.range(ofTokens: sentence.tokens.lowerBound..<(clause.comma + 1)),
                arguments: [MessageArgument("clause", text.string(ofTokens: (clause.comma + 1)..<(clause.verb + 1)))])
        }
    }
}
