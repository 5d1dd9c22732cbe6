package import MTLintCore

/// Finds the tokens by which programs talk to a language model: “<|im_start|>”, “[INST]”, “<unk>”.
package struct SpecialToken: NativeMatcher {
    private let angle: Trigger
    private let square: Trigger
    private let lost: Trigger

    package init(lexicon: inout Lexicon) {
        angle = lexicon.trigger(mark: "<")
        square = lexicon.trigger(mark: "[")
        // U+2047 is how SentencePiece shows what it does not know.
        lost = lexicon.trigger(mark: "\u{2047}")
    }

    package var needs: Analyses { [] }

    private static let angled: Set<String> = [
        "<unk>", "<pad>", "<bos>", "<eos>", "<mask>", "<s>", "</s>", "<<SYS>>", "<</SYS>>", "<start_of_turn>",
        "<end_of_turn>", "<think>", "</think>", "<thinking>", "</thinking>", "<reasoning>", "</reasoning>",
        "<finaltext>", "</finaltext>", "<<<TRANSLATION>>>", "<function_calls>", "</function_calls>", "<tool_call>",
        "</tool_call>",
    ]
    private static let squared: Set<String> = [
        "[INST]", "[/INST]", "[UNK]", "[PAD]", "[CLS]", "[SEP]", "[MASK]", "[BOS]", "[EOS]",
    ]

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var end: UInt32 = 0
        text.forEach(angle) { index in
            let start = text.tokens[index].start
            guard start >= end else { return }
            if let bytes = FallbackBytes(at: start, in: text.view.text) {
                end = bytes.range.end
                if isMentioned(bytes.range, text) { return }
                let fixes = bytes.text.map {
                    [ProposedFix.replace(bytes.range, with: $0 == "\n" ? text.lineBreak : $0, .suggested)]
                }
                return matches.report(bytes.range, fixes: fixes ?? [])
            }
            guard let token = angled(at: start, text) else { return }
            if isMentioned(token, text) { return }
            end = token.end
            report(token, text, &matches)
        }
        text.forEach(square) { index in
            let start = text.tokens[index].start
            guard let close = close(from: start, 0x5D, text) else { return }
            let token = TextRange<InView>(start: start, end: close)
            if Self.squared.contains(text.string(token)), !isMentioned(token, text) { report(token, text, &matches) }
        }
        text.forEach(lost) { matches.report(text.tokens[$0].range) }
    }

    private func angled(at start: UInt32, _ text: AnalyzedText) -> TextRange<InView>? {
        let bytes = text.view.text
        let at = Int(start)
        guard var close = close(from: start, 0x3E, text) else { return nil }
        while close < UInt32(bytes.count), bytes[Int(close)] == 0x3E { close += 1 }
        let range = TextRange<InView>(start: start, end: close)
        if bytes[at + 1] == 0x7C { return bytes[Int(close) - 2] == 0x7C ? range : nil }
        let token = text.string(range)
        guard Self.angled.contains(token) else { return nil }
        // HTML strikes text through with <s>.
        if token == "<s>" || token == "</s>" { return isPaired(range, text) ? nil : range }
        return range
    }

    /// The end of a token that begins at an offset, a bracket included.
    private func close(from start: UInt32, _ bracket: UInt8, _ text: AnalyzedText) -> UInt32? {
        let bytes = text.view.text
        var at = Int(start) + 1
        let limit = min(bytes.count, at + 40)
        while at < limit {
            if bytes[at] == bracket { return UInt32(at + 1) }
            if bytes[at] <= 0x20 { return nil }
            at += 1
        }
        return nil
    }

    /// Whether its partner is within reach, as a tag's is; a model's <s> begins a text and </s> ends it.
    private func isPaired(_ range: TextRange<InView>, _ text: AnalyzedText) -> Bool {
        guard let segment = text.segment(at: range.start)?.range else { return true }
        let near = Int(max(segment.start, range.start - min(range.start, 160)))..<Int(min(segment.end, range.end + 160))
        return holds("<s>", near, text) && holds("</s>", near, text)
    }

    private func holds(_ tag: String, _ range: Range<Int>, _ text: AnalyzedText) -> Bool {
        let tag = Array(tag.utf8)
        return text.view.text.withUnsafeBytes { bytes in
            range.contains { at in bytes[at] == 0x3C && tag.indices.allSatisfy { bytes[at + $0] == tag[$0] } }
        }
    }

    private func report(_ token: TextRange<InView>, _ text: AnalyzedText, _ matches: inout Matches) {
        // What was not known is lost; the others say nothing.
        let isLost = text.string(token).lowercased().contains("unk")
        matches.report(token, fixes: isLost ? [] : [ProposedFix(.suggested, [.deletion(token)])])
    }

    /// Whether it is set in quotation marks or as code: then the text is about it.
    private func isMentioned(_ range: TextRange<InView>, _ text: AnalyzedText) -> Bool {
        guard let before = text.scalar(before: range.start) else { return false }
        return [0x22, 0x27, 0x60, 0x2018, 0x201C, 0xAB, 0x201E].contains(before)
    }
}
