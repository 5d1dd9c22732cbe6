package import MTLintCore

/// Finds quotations between marks that the target language does not have: « », „ “, 「 」 in English.
package struct ForeignQuotationMarks: NativeMatcher {
    private let convention: QuotationConvention?
    private let language: LanguageTag
    private let english: QuotationStyle.Finder

    package init(lexicon: inout Lexicon) {
        language = lexicon.language
        convention = QuotationConvention(lexicon.language)
        english = QuotationStyle.Finder(lexicon: &lexicon)
    }

    package var needs: Analyses { [.quotations] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard let convention else { return }
        var known: QuotationStyle?
        text.forEachClosedQuotation { quotation, opening, closing in
            guard isForeign(opening, closing, convention), holdsTargetLanguage(quotation, opening, text) else { return }
            let style =
                known
                ?? convention.style(of: text) {
                    language.language == "en" ? english.style(ofUnmarked: text) : convention.usual
                }
            known = style
            let (first, last) = (quotation.tokens.lowerBound, quotation.tokens.upperBound - 1)
            let tokens = text.tokens
            matches.report(
                quotation,
                [
                    Edit(
                        range: TextRange(start: tokens[first].start, end: end(ofGapBehind: first, text)),
                        replacement: style.opening)
                ],
                [
                    Edit(
                        range: TextRange(
                            start: text.isSpaced(last) ? tokens[last - 1].end : tokens[last].start,
                            end: tokens[last].end), replacement: style.closing)
                ], in: text)
        }
    }

    private func end(ofGapBehind mark: Int, _ text: AnalyzedText) -> UInt32 {
        text.isSpaced(mark + 1) ? text.tokens[mark + 1].start : text.tokens[mark].end
    }

    private func isForeign(_ opening: UInt32, _ closing: UInt32, _ convention: QuotationConvention) -> Bool {
        // Straight marks are at home everywhere, and single ones may be apostrophes or of the second level.
        for mark in [opening, closing] {
            switch mark {
            case 0x22, 0x27, 0x2018, 0x2019, 0x201B, 0xFF02: return false
            default: break
            }
        }
        return !convention.has(opening, closing)
    }

    /// Words in Chinese or Japanese keep their own marks.
    private func holdsTargetLanguage(_ quotation: Quotation, _ opening: UInt32, _ text: AnalyzedText) -> Bool {
        guard text.isTargetLanguage(segment: quotation.segment) else { return false }
        if opening < 0x3000 { return true }
        return quotation.tokens.dropFirst().prefix(8).contains {
            text.tokens[$0].isWord && !text.tokens[$0].flags.contains(.nonASCII)
        }
    }
}
