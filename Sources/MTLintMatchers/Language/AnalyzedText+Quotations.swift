internal import MTLintCore

// Questions about quotations that several matchers ask.
extension AnalyzedText {
    /// Calls `body` with each quotation between two double marks, those inside others too.
    func forEachClosedQuotation(_ body: (_ quotation: Quotation, _ opening: UInt32, _ closing: UInt32) -> Void) {
        for all in [quotations, nestedQuotations] {
            for quotation in all {
                guard let opening = quotation.opening, let closing = quotation.closing, quotation.tokens.count > 2
                else { continue }
                body(quotation, opening, closing)
            }
        }
    }

    /// Whether the text before this stretch, or behind it, may hold the partner of a mark.
    var hasTextBefore: Bool { firstSegment > 0 }
    var hasTextBehind: Bool { firstSegment + segments.count < document.segments.count }

    /// The gap between a token and the one before it.
    func gap(before index: Int) -> TextRange<InView> {
        TextRange(start: tokens[index - 1].end, end: tokens[index].start)
    }

    /// Whether space stands before a token on its own line.
    func isSpaced(_ index: Int) -> Bool { tokens[index].hasSpaceBefore && !tokens[index].hasLineBreakBefore }
}

extension Matches {
    /// Reports what is wrong at one or both ends of a quotation: as one if it is short, else each end for itself.
    mutating func report(
        _ quotation: Quotation, _ opening: [Edit<InView>], _ closing: [Edit<InView>], in text: AnalyzedText,
        arguments: [MessageArgument] = []
    ) {
        let whole = text.range(ofTokens: quotation.tokens)
        let (first, end) = (quotation.tokens.lowerBound, quotation.tokens.upperBound)
        if !opening.isEmpty, !closing.isEmpty, whole.end - whole.start <= 60,
            !(opening + closing).contains(where: \.range.isEmpty)
        {
            report(whole, fixes: [ProposedFix(.safe, opening + closing)], arguments: arguments)
            return
        }
        if !opening.isEmpty {
            // Where a space is put in, the word before it belongs to what is wrong.
            let glued = opening.contains { $0.range.isEmpty } ? 1 : 0
            report(
                text.range(ofTokens: (first - glued)..<(first + 2)), fixes: [ProposedFix(.safe, opening)],
                arguments: arguments)
        }
        if !closing.isEmpty {
            let glued = closing.contains { $0.range.isEmpty } ? 1 : 0
            report(
                text.range(ofTokens: (end - 2)..<(end + glued)), fixes: [ProposedFix(.safe, closing)],
                arguments: arguments)
        }
    }
}
