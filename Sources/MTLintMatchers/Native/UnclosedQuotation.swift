package import MTLintCore

/// Finds quotations that a mark opens and none closes.
///
/// Not those that the next paragraph opens again or a later one closes; nor one that is the whole last paragraph of a
/// document: there the text was cut off, and the mark with it.
package struct UnclosedQuotation: NativeMatcher {
    /// Elsewhere « with space behind it is an arrow: “File « Edit”.
    private let spacesGuillemets: Bool

    package init(lexicon: inout Lexicon) { spacesGuillemets = lexicon.language.language == "fr" }

    package var needs: Analyses { [.quotations, .sentences] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for all in [text.quotations, text.nestedQuotations] {
            for quotation in all where !quotation.isClosed && !quotation.isContinued {
                report(quotation, text, &matches)
            }
        }
    }

    private func report(_ quotation: Quotation, _ text: AnalyzedText, _ matches: inout Matches) {
        let mark = quotation.tokens.lowerBound
        let segment = text.segments[quotation.segment]
        guard let opening = quotation.opening, segment.tokens.contains(mark + 1),
            leans(mark, text) || opening == 0xAB && spacesGuillemets,
            text.tokens[mark + 1].isWord || text.tokens[mark + 1].isNumber || text.tokens[mark + 1].isPunctuation,
            !isCutOff(quotation, segment, text)
        else { return }
        matches.report(
            text.range(ofTokens: mark..<(mark + 2)), fixes: fix(quotation, opening, segment, text))
    }

    private func leans(_ mark: Int, _ text: AnalyzedText) -> Bool { !text.tokens[mark + 1].hasSpaceBefore }

    private func isCutOff(_ quotation: Quotation, _ segment: AnalyzedSegment, _ text: AnalyzedText) -> Bool {
        guard quotation.segment == text.segments.count - 1 else { return false }
        if text.hasTextBehind { return true }
        return text.document.segments.count > 1 && quotation.tokens.lowerBound == segment.tokens.lowerBound
    }

    /// The end of the paragraph, if the quotation is one sentence that runs to it and nothing in it says who speaks.
    private func fix(_ quotation: Quotation, _ opening: UInt32, _ segment: AnalyzedSegment, _ text: AnalyzedText)
        -> [ProposedFix]
    {
        let mark = quotation.tokens.lowerBound
        let closings: [UInt32: String] = [0x22: "\"", 0x201C: "”"]
        guard let closing = closings[opening], let sentence = text.sentence(ofToken: mark),
            sentence.tokens.upperBound == segment.tokens.upperBound, segment.tokens.count <= 100,
            quotation.tokens.upperBound >= segment.tokens.upperBound,
            mark == sentence.tokens.lowerBound || text.tokens[mark - 1].isMark(":")
                || text.tokens[mark - 1].isMark(","),
            let last = segment.tokens.last, text.tokens[last].isPunctuation,
            !(mark..<last).contains(where: { text.isIn($0, .reportingVerbs) || text.tokens[$0].isMark("'") })
        else { return [] }
        // A single mark at the end is what became of it.
        if text.tokens[last].isMark("'") || text.tokens[last].isMark("’") {
            return [.replace(text.tokens[last].range, with: closing, .suggested)]
        }
        let isEnd = [".", "!", "?"].contains { text.tokens[last].isMark($0) }
        return isEnd ? [ProposedFix(.suggested, [.insertion(of: closing, at: text.tokens[last].end)])] : []
    }
}
