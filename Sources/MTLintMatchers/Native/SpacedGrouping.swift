package import MTLintCore

/// Finds thousands parted by space: “144 000 children”.
package struct SpacedGrouping: NativeMatcher {
    private let numbers: Trigger

    package init(lexicon: inout Lexicon) { numbers = lexicon.triggerNumbers() }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var end = 0
        text.forEach(numbers) { index in
            // Three zeros by themselves are rare, and nothing else than the end of a number.
            guard index >= end, text.isThreeZeros(index), let first = first(before: index, text) else { return }
            end = index + 1
            while text.isThreeZeros(end), isGap(before: end, text) { end += 1 }
            guard !isPart(first, end, text) else { return }
            var edits: [Edit<InView>] = []
            for group in first + 1..<end { edits.append(Edit(range: text.gap(before: group), replacement: ",")) }
            let range = text.range(ofTokens: first..<end)
            matches.report(range, fixes: [ProposedFix(.suggested, edits)])
        }
    }

    /// The first group of the number that goes on at a token: “2” of “2 500 000”.
    private func first(before index: Int, _ text: AnalyzedText) -> Int? {
        var first = index
        while isGap(before: first, text), let group = text.smallNumber(first - 1), group < 1000 {
            first -= 1
            // Four groups are a list, or a telephone number.
            if index - first > 3 { return nil }
            if text.tokens[first].length < 3 { break }
        }
        guard first < index, let leading = text.smallNumber(first), leading > 0 else { return nil }
        return text.tokens[first].length == String(leading).utf8.count ? first : nil
    }

    /// One space, of whatever width.
    private func isGap(before index: Int, _ text: AnalyzedText) -> Bool {
        guard text.isApart(index) else { return false }
        let gap = text.gap(before: index)
        guard let space = text.scalar(at: gap.start) else { return false }
        return gap.end - gap.start == UInt32(Unicode.Scalar(space).map { UTF8.width($0) } ?? 0)
    }

    /// Whether the number goes on before or behind, as telephone numbers and columns of figures do.
    private func isPart(_ first: Int, _ end: Int, _ text: AnalyzedText) -> Bool {
        if text.isClose(first), !text.isMark(first - 1, "("), !text.isMark(first - 1, "€"),
            !text.isMark(first - 1, "$"),
            !text.isMark(first - 1, "£")
        {
            return true
        }
        // “1 : 25 000” is a scale.
        if text.isMark(first - 1, ":"), text.isNumber(first - 2) { return true }
        if text.isNumber(first - 1), !text.tokens[first].hasLineBreakBefore { return true }
        if text.isNumber(end), !text.tokens[end].hasLineBreakBefore { return true }
        return !text.isWordEnd(before: end) && !text.isMark(end, "%") && !text.isMark(end, "€")
    }
}
