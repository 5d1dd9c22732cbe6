package import MTLintCore

/// Finds what a language model said before its translation: “Sure! Here is the translation:”.
package struct ModelPreamble: NativeMatcher {
    private let openers: ModelPhrases
    private let preambles: ModelPhrases
    private let labels: ModelPhrases

    package init(lexicon: inout Lexicon) {
        openers = ModelPhrases(.opener, lexicon)
        preambles = ModelPhrases(.preamble, lexicon)
        labels = ModelPhrases(.label, lexicon)
    }

    package var needs: Analyses { [] }

    /// In bytes: how far behind “here is the translation” the colon may be.
    private static let reach = 160

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for (place, segment) in zip(text.firstSegment..., text.segments) {
            guard let start = ParagraphStart(segment, in: text.view.text), let end = end(of: start, place, text) else {
                continue
            }
            let range = TextRange<InView>(start: segment.range.start, end: UInt32(end))
            // The whole text can't be the preamble; of what follows nothing is taken.
            let deleted = start.deletion(to: end, in: text)
            let isAll = Int(deleted.end) >= text.view.text.count
            matches.report(range, fixes: isAll ? [] : [ProposedFix(.suggested, [.deletion(deleted)])])
        }
    }

    private func end(of start: ParagraphStart, _ place: Int, _ text: AnalyzedText) -> Int? {
        let bytes = text.view.text
        let limit = Int(start.segment.range.end)
        let at = start.behind(openers, in: text)
        if let phrase = preambles.end(at: at, limit: limit, in: bytes) {
            return ParagraphStart.colon(from: phrase, within: Self.reach, limit: limit, in: bytes)
        }
        // “Translation:” by itself heads the whole; further on it may be a heading of the text's own.
        guard place < 2, let label = labels.end(at: at, limit: limit, in: bytes),
            let colon = ParagraphStart.colon(from: label, within: 4, limit: limit, in: bytes), colon + 3 >= limit
        else { return nil }
        return colon
    }
}
