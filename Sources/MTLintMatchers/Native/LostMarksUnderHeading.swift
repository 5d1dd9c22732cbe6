package import MTLintCore

/// Finds words that the subheading above them quotes, and that stand in the text without quotation marks.
package struct LostMarksUnderHeading: NativeMatcher {
    private let style: QuotationStyle.Finder

    package init(lexicon: inout Lexicon) { style = QuotationStyle.Finder(lexicon: &lexicon) }

    package var needs: Analyses { [.quotations] }

    /// In words: fewer are a name or a phrase of everyday, more are no subheading.
    private static let lengths = 4...14
    /// In paragraphs below the subheading.
    private static let reach = 3

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for quotation in text.quotations where quotation.isOpened && quotation.isClosed {
            let heading = text.segments[quotation.segment]
            guard heading.role == .headline, heading.tokens == quotation.tokens,
                text.isTargetLanguage(segment: quotation.segment)
            else {
                continue
            }
            let words = quotation.tokens.dropFirst().dropLast()
            guard Self.lengths.contains(words.count) else { continue }
            find(words, below: quotation.segment, text, &matches)
        }
    }

    private func find(_ words: Range<Int>, below heading: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        for segment in text.segments[(heading + 1)...].prefix(Self.reach) {
            guard segment.tokens.count >= words.count else { continue }
            for start in segment.tokens.dropLast(words.count - 1)
            where zip(words, start...).allSatisfy({ text.tokens[$0].id == text.tokens[$1].id }) {
                let found = start..<(start + words.count)
                if !text.isQuoted(start),
                    !text.hasQuotationMark(max(segment.tokens.lowerBound, start - 1)..<found.upperBound)
                {
                    report(found, text, &matches)
                }
                return
            }
        }
    }

    private func report(_ found: Range<Int>, _ text: AnalyzedText, _ matches: inout Matches) {
        let style = style.style(of: text)
        let range = text.range(ofTokens: found)
        matches.report(
            range,
            fixes: [
                ProposedFix(
                    .suggested,
                    [.insertion(of: style.opening, at: range.start), .insertion(of: style.closing, at: range.end)])
            ])
    }
}
