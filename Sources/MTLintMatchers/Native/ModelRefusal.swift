package import MTLintCore

/// Finds what a language model said instead of translating: “I’m sorry, but I can’t assist with that.”
package struct ModelRefusal: NativeMatcher {
    private let refusals: ModelPhrases

    package init(lexicon: inout Lexicon) { refusals = ModelPhrases(.refusal, lexicon) }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for segment in text.segments {
            guard let start = ParagraphStart(segment, in: text.view.text),
                refusals.end(at: start.offset, limit: Int(segment.range.end), in: text.view.text) != nil
            else { continue }
            matches.report(segment.range)
        }
    }
}
