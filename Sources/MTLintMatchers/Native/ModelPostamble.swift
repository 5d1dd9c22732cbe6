package import MTLintCore

/// Finds what a language model said after its translation: “Let me know if you would like another translation!”
package struct ModelPostamble: NativeMatcher {
    private let farewells: ModelPhrases
    private let nouns: ModelPhrases

    package init(lexicon: inout Lexicon) {
        farewells = ModelPhrases(.postamble, lexicon)
        nouns = ModelPhrases(.noun, lexicon)
    }

    package var needs: Analyses { [] }

    /// In segments from the document's end, and in bytes.
    private static let reach = 2
    private static let longest = 400

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        let count = text.document.segments.count
        for (place, segment) in zip(text.firstSegment..., text.segments)
        where place > 0 && place >= count - Self.reach && Int(segment.range.length) <= Self.longest {
            let limit = Int(segment.range.end)
            guard let start = ParagraphStart(segment, in: text.view.text),
                let end = farewells.end(at: start.offset, limit: limit, in: text.view.text),
                // A letter may end with the same words; what is said of a translation is not the text's.
                nouns.occur(in: end..<limit, of: text.view.text)
            else { continue }
            matches.report(segment.range, fixes: [ProposedFix(.suggested, [.deletion(hole(segment, text))])])
        }
    }

    /// The paragraph with the space before it.
    private func hole(_ segment: AnalyzedSegment, _ text: AnalyzedText) -> TextRange<InView> {
        var start = Int(segment.range.start)
        while start > 0, text.view.text[start - 1] <= 0x20 { start -= 1 }
        return TextRange(start: UInt32(start), end: segment.range.end)
    }
}
