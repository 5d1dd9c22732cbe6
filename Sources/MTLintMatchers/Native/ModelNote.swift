package import MTLintCore

/// Finds remarks of a language model on its translation: “(Note: I have kept the names untranslated.)”
package struct ModelNote: NativeMatcher {
    private let notes: ModelPhrases
    private let nouns: ModelPhrases

    package init(lexicon: inout Lexicon) {
        notes = ModelPhrases(.note, lexicon)
        nouns = ModelPhrases(.noun, lexicon)
    }

    package var needs: Analyses { [] }

    /// In segments from the document's end, and in bytes.
    private static let reach = 6
    private static let longest = 1200

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        let count = text.document.segments.count
        for (place, segment) in zip(text.firstSegment..., text.segments)
        where place > 0 && place >= count - Self.reach && Int(segment.range.length) <= Self.longest {
            let bytes = text.view.text
            let limit = Int(segment.range.end)
            guard let start = ParagraphStart(segment, in: text.view.text, skipping: "*_#>([ "),
                let end = notes.end(at: start.offset, limit: limit, in: bytes),
                let colon = ParagraphStart.colon(from: end, within: 30, limit: limit, in: bytes),
                nouns.occur(in: start.offset..<limit, of: bytes)
                    || colon >= limit - 3 && nouns.occur(in: start.offset..<end, of: bytes)
            else { continue }
            matches.report(segment.range)
        }
    }
}
