package import MTLintCore

/// Finds space on the wrong side of a quotation mark: `" yes "`, `said" yes" and`, `the“yes”`.
package struct SpaceInsideQuotationMarks: NativeMatcher {
    private let convention: QuotationConvention?

    package init(lexicon: inout Lexicon) { convention = QuotationConvention(lexicon.language) }

    package var needs: Analyses { [.quotations] }

    /// In tokens: over more of them, the space may be that between two quotations that lost their other marks.
    private static let longestGlued = 30

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEachClosedQuotation { quotation, opening, closing in
            guard isKnown(opening, closing),
                quotation.tokens.dropFirst().dropLast().contains(where: { text.tokens[$0].isWord })
            else { return }
            let (first, last) = (quotation.tokens.lowerBound, quotation.tokens.upperBound - 1)
            let isGluedBefore =
                first > 0 && !text.tokens[first].hasSpaceBefore && text.tokens[first - 1].isWord
                && !isChinese(first - 1, text)
            let isGluedBehind = isGlued(last + 1, text)
            // `foo" and "bar` is what stands between two quotations.
            if isGluedBefore, isGluedBehind { return }
            let isStraight = opening == 0x22 && closing == 0x22
            // A straight mark that leans on what follows may be the next quotation's, where another mark is missing.
            if isStraight, text.isSpaced(last), last + 1 < text.tokens.count, !text.tokens[last + 1].hasSpaceBefore,
                !text.tokens[last + 1].isPunctuation
            {
                return
            }
            if isGluedBefore, isStraight, quotation.tokens.count > Self.longestGlued { return }
            var before: [Edit<InView>] = []
            if isGluedBefore, text.isSpaced(first + 1) || !isStraight {
                before.append(.insertion(of: " ", at: text.tokens[first].start))
            }
            if text.isSpaced(first + 1) { before.append(.deletion(text.gap(before: first + 1))) }
            var behind: [Edit<InView>] = []
            // Between marks of two levels some printers set space.
            if text.isSpaced(last), !isSingleMark(last - 1, text) { behind.append(.deletion(text.gap(before: last))) }
            if isGluedBehind, text.isSpaced(last) || !isStraight {
                behind.append(.insertion(of: " ", at: text.tokens[last].end))
            }
            if before.isEmpty, behind.isEmpty { return }
            // `begins with "From: "`: no quotation ends so, and what a program writes does.
            if isStraight, before.isEmpty, text.isMark(last - 1, ":") || text.isMark(last - 1, "]") { return }
            matches.report(quotation, before, behind, in: text)
        }
    }

    /// Whether a word is written in a script that sets no spaces.
    private func isChinese(_ index: Int, _ text: AnalyzedText) -> Bool {
        ScriptMark.Script.chinese.has(text.view.text.scalar(at: Int(text.tokens[index].start)).value)
    }

    private func isSingleMark(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.tokens[index].isMark("'") || text.tokens[index].isMark("’")
    }

    /// Whether a word begins directly behind a mark; a suffix (“A”s) is no word of its own.
    private func isGlued(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard index < text.tokens.count, !text.tokens[index].hasSpaceBefore, text.tokens[index].isWord else {
            return false
        }
        return text.tokens[index].length > 1 && !isChinese(index, text)
            && (text.tokens[index].isCapitalized || text.isIn(index, .functionWords | .reportingVerbs))
    }

    /// Straight marks, and those of the language; « » only where they stand close.
    private func isKnown(_ opening: UInt32, _ closing: UInt32) -> Bool {
        if opening == 0x22, closing == 0x22 { return true }
        guard let convention, convention.has(opening, closing) else { return false }
        return !(convention.spacesGuillemets && opening == 0xAB)
    }
}
