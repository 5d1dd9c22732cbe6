package import MTLintCore

/// Finds what tokenizers write for quotation marks and brackets: “`` yes ''”, “-LRB- AFP -RRB-”.
package struct TokenizerMark: NativeMatcher {
    private let grave: Trigger
    private let brackets: [(trigger: Trigger, mark: String)]
    private let style: QuotationStyle.Finder

    package init(lexicon: inout Lexicon) {
        grave = lexicon.trigger(mark: "`")
        var brackets: [(Trigger, String)] = []
        for (name, mark) in [("lrb", "("), ("rrb", ")"), ("lsb", "["), ("rsb", "]"), ("lcb", "{"), ("rcb", "}")] {
            brackets.append((lexicon.trigger(word: name), mark))
        }
        self.brackets = brackets
        style = QuotationStyle.Finder(lexicon: &lexicon)
    }

    package var needs: Analyses { [] }

    /// In tokens.
    private static let longestQuotation = 200

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for (name, mark) in brackets {
            text.forEach(name) { index in
                guard text.tokens[index].flags.contains(.allCapitals), text.isClose(index), text.isMark(index - 1, "-"),
                    text.isClose(index + 1), text.isMark(index + 1, "-")
                else { return }
                let range = text.range(ofTokens: (index - 1)..<(index + 2))
                matches.report(range, fixes: [.replace(range, with: mark, .suggested)])
            }
        }
        var known: QuotationStyle?
        text.forEach(grave) { index in
            guard let close = closing(of: index, text) else { return }
            let style = known ?? style.style(of: text)
            known = style
            report(index, close, style, in: text, &matches)
        }
    }

    /// The second of two typewriter quotation marks; code between “``” and “``” has none.
    private func closing(of open: Int, _ text: AnalyzedText) -> Int? {
        guard text.isMark(open + 1, "`"), text.isClose(open + 1), !text.isMark(open + 2, "`"),
            !text.isMark(open - 1, "`"), text.isEnd(before: open) || text.tokens[open - 1].isPunctuation
        else { return nil }
        let end = min(text.segment(ofToken: open).tokens.upperBound, open + Self.longestQuotation)
        var index = open + 2
        while index + 1 < end {
            if text.isMark(index, "`") { return nil }
            if text.isMark(index, "'"), text.isMark(index + 1, "'"), text.isClose(index + 1) { return index + 1 }
            index += 1
        }
        return nil
    }

    private func report(
        _ open: Int, _ close: Int, _ style: QuotationStyle, in text: AnalyzedText, _ matches: inout Matches
    ) {
        let tokens = text.tokens
        let start = text.isApart(open + 2) ? tokens[open + 2].start : tokens[open + 1].end
        let end = text.isApart(close - 1) ? tokens[close - 2].end : tokens[close - 1].start
        matches.report(
            text.range(ofTokens: open..<(open + 2)),
            fixes: [
                ProposedFix(
                    .safe,
                    [
                        Edit(range: TextRange(start: tokens[open].start, end: start), replacement: style.opening),
                        Edit(range: TextRange(start: end, end: tokens[close].end), replacement: style.closing),
                    ])
            ])
    }
}
