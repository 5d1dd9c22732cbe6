package import MTLintCore

/// Finds marks that close a quotation that none opened.
package struct UnopenedQuotation: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.quotations, .sentences] }

    /// In tokens.
    private static let reach = 60

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for all in [text.quotations, text.nestedQuotations] {
            for quotation in all where !quotation.isOpened && !quotation.isContinued {
                report(quotation, text, &matches)
            }
        }
    }

    private func report(_ quotation: Quotation, _ text: AnalyzedText, _ matches: inout Matches) {
        let mark = quotation.tokens.upperBound - 1
        let segment = text.segments[quotation.segment]
        guard let closing = quotation.closing, mark > segment.tokens.lowerBound, !text.tokens[mark].hasSpaceBefore,
            // Behind a digit it is an inch or a second.
            !text.tokens[mark - 1].flags.contains(.digit),
            text.tokens[mark - 1].isWord || text.tokens[mark - 1].isPunctuation,
            quotation.segment > 0 || !text.hasTextBefore, !isTypewritten(mark, segment, text)
        else { return }
        let word = (max(segment.tokens.lowerBound, mark - 4)..<mark).last { text.tokens[$0].isWord } ?? mark - 1
        matches.report(
            text.range(ofTokens: word..<(mark + 1)), fixes: fix(mark, closing, segment, text))
    }

    /// Whether two apostrophes before the mark stand for an opening one: ''yes,"
    private func isTypewritten(_ mark: Int, _ segment: AnalyzedSegment, _ text: AnalyzedText) -> Bool {
        let start = segment.tokens.lowerBound
        return (max(start + 1, mark - Self.reach)..<max(start + 1, mark)).contains { index in
            [UInt32]([0x27, 0x60, 0x2018]).contains(text.tokens[index].id) && !text.tokens[index].hasSpaceBefore
                && text.tokens[index - 1].id == text.tokens[index].id && !text.tokens[index].isWord
        }
    }

    /// The beginning of the paragraph, if the mark stands in its first sentence and nothing before it says who speaks.
    private func fix(_ mark: Int, _ closing: UInt32, _ segment: AnalyzedSegment, _ text: AnalyzedText)
        -> [ProposedFix]
    {
        let openings: [UInt32: String] = [0x22: "\"", 0x201D: "“"]
        let start = segment.tokens.lowerBound
        guard let opening = openings[closing], let sentence = text.sentence(ofToken: mark),
            sentence.tokens.lowerBound == start, mark - start <= 100, text.tokens[mark - 1].isPunctuation,
            !(start..<mark).contains(where: { text.isIn($0, .reportingVerbs) || text.tokens[$0].isMark(":") }),
            !text.hasQuotationMark(start..<mark)
        else { return [] }
        return [ProposedFix(.suggested, [.insertion(of: opening, at: text.tokens[start].start)])]
    }
}
