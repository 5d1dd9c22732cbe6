package import MTLintCore

/// Finds instructions to a translating model in the text: “Translate the following text into English.”
package struct LeakedPrompt: NativeMatcher {
    private let prompts: ModelPhrases

    package init(lexicon: inout Lexicon) { prompts = ModelPhrases(.prompt, lexicon) }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for segment in text.segments {
            guard let start = ParagraphStart(segment, in: text.view.text, skipping: "*_#>- "),
                prompts.end(at: start.offset, limit: Int(segment.range.end), in: text.view.text) != nil
            else { continue }
            matches.report(segment.range)
        }
    }
}
