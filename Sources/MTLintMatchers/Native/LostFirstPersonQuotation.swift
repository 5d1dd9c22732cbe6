package import MTLintCore

/// Finds words in the first person singular with an inverted reporting clause behind them and no quotation marks:
/// “I will never cease, added the president.”
package struct LostFirstPersonQuotation: NativeMatcher {
    private let verbs: Trigger
    private let style: QuotationStyle.Finder

    package init(lexicon: inout Lexicon) {
        verbs = lexicon.trigger(class: .reportingVerbs)
        style = QuotationStyle.Finder(lexicon: &lexicon)
    }

    package var needs: Analyses { [.sentences, .quotations, .names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var known: QuotationStyle?
        text.forEach(verbs) { verb in
            guard let (sentence, clause) = Self.lostQuotation(at: verb, in: text) else { return }
            let style = known ?? style.style(of: text)
            known = style
            let start = text.tokens[sentence.tokens.lowerBound].start
            let comma = text.tokens[clause.comma]
            matches.report(
                TextRange(start: start, end: text.tokens[lastWord(of: clause, in: sentence, text)].end),
                fixes: [
                    ProposedFix(
                        .suggested,
                        [.insertion(of: style.opening, at: start), .insertion(of: style.closing, at: comma.end)])
                ],
                arguments: [MessageArgument("verb", text.string(ofToken: clause.verb))])
        }
    }

    /// In tokens; a longer one is no sentence, and would be read again for every verb in it.
    private static let longestSentence = 300

    /// The sentence and reporting clause of words in the first person that lost their marks, or nil.
    ///
    /// - Parameter verb: the index of a reporting verb.
    static func lostQuotation(at verb: Int, in text: AnalyzedText) -> (sentence: Sentence, clause: ReportingClause)? {
        guard verb > 0, text.tokens[verb - 1].isMark(","), let sentence = text.sentence(ofToken: verb),
            sentence.tokens.count <= longestSentence,
            let clause = ReportingClause.inverted(at: verb, in: sentence, of: text)
        else { return nil }
        let reported = sentence.tokens.lowerBound..<clause.comma
        guard reported.count >= 4, reported.contains(where: { ReportingClause.isFirstPerson($0, text) }),
            !text.isQuoted(sentence.tokens.lowerBound), !text.hasQuotationMark(sentence.tokens),
            text.isTargetLanguage(segment: sentence.segment)
        else { return nil }
        return (sentence, clause)
    }

    /// The last word of the reporting clause: what stands behind its first mark tells more of the speaker, or goes on.
    private func lastWord(of clause: ReportingClause, in sentence: Sentence, _ text: AnalyzedText) -> Int {
        let behind = clause.verb..<sentence.tokens.upperBound
        let end = behind.first { index in
            [",", ";", ":", "(", "–", "—"].contains { text.tokens[index].isMark($0) }
        }
        return behind.prefix { $0 < end ?? behind.upperBound }.last { text.tokens[$0].isWord } ?? clause.verb
    }
}
