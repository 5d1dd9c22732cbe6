package import MTLintCore

/// Finds quotations whose marks are not those of the other quotations of the document: "straight" among “curly” ones.
package struct MixedQuotationMarks: NativeMatcher {
    private let convention: QuotationConvention?

    package init(lexicon: inout Lexicon) { convention = QuotationConvention(lexicon.language) }

    package var needs: Analyses { [.quotations] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard let convention, text.quotations.count > 1 else { return }
        let style = convention.style(of: text) { .straight }
        guard let opening = style.opening.unicodeScalars.first, let closing = style.closing.unicodeScalars.last,
            isClearlyMost(opening.value, closing.value, text, convention)
        else { return }
        for quotation in text.quotations {
            guard let first = quotation.opening, let last = quotation.closing, quotation.tokens.count > 2,
                first != opening.value || last != closing.value, isOther(first, last, than: opening.value, convention)
            else { continue }
            let tokens = quotation.tokens
            let (start, end) = (text.tokens[tokens.lowerBound].range, text.tokens[tokens.upperBound - 1].range)
            matches.report(
                quotation, first == opening.value ? [] : [Edit(range: start, replacement: style.opening)],
                last == closing.value ? [] : [Edit(range: end, replacement: style.closing)], in: text,
                arguments: [MessageArgument("style", style.opening + "…" + style.closing)])
        }
    }

    /// A style that all but one of the quotations have, or six sevenths of many, is the document's. Several others may be
    /// of a part that someone else has set. Foreign marks are another rule's.
    private func isClearlyMost(
        _ opening: UInt32, _ closing: UInt32, _ text: AnalyzedText, _ convention: QuotationConvention
    ) -> Bool {
        var (same, other, all) = (0, 0, 0)
        for quotation in text.quotations {
            guard let first = quotation.opening, let last = quotation.closing else { continue }
            all += 1
            if first == opening, last == closing {
                same += 1
            } else if isOther(first, last, than: opening, convention) {
                other += 1
            }
        }
        return same >= 2 && 3 * same >= 2 * all && other <= max(1, same / 6)
    }

    /// Straight marks among those of the language, or the other way round, or one of each. Marks of two styles of the
    /// language are two levels; foreign ones are another rule's.
    private func isOther(
        _ opening: UInt32, _ closing: UInt32, than style: UInt32, _ convention: QuotationConvention
    ) -> Bool {
        if opening == 0x22 && closing == 0x22 { return true }
        if convention.has(opening, closing) { return style == 0x22 }
        return opening == 0x22 && convention.pairs.contains { $0.closing.value == closing }
            || closing == 0x22 && convention.pairs.contains { $0.opening.value == opening }
    }
}
