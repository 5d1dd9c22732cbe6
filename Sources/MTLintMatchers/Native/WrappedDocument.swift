package import MTLintCore

/// Finds what a language model wrapped a whole translation in: a code fence, or JSON.
package struct WrappedDocument: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard text.firstSegment == 0 else { return }
        // A title may stand before.
        for segment in text.segments.prefix(2) { matchWrapping(Int(segment.range.start), text, &matches) }
    }

    private func matchWrapping(_ start: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        let bytes = text.view.text
        var end = bytes.count
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        if isFence(start, bytes), end - start > 6, bytes.string((end - 3)..<end) == "```" {
            let line = firstLineEnd(start, bytes)
            // Another fence inside, and the first one is closed before the end.
            if !holdsFence(line..<(end - 3), bytes) { matches.report(TextRange(start..<line)) }
        } else if bytes[start] == 0x7B, bytes[end - 1] == 0x7D, let key = key(start, bytes) {
            matches.report(TextRange(start..<key))
        }
    }

    private func isFence(_ at: Int, _ bytes: PaddedBytes) -> Bool {
        bytes[at] == 0x60 && bytes[at + 1] == 0x60 && bytes[at + 2] == 0x60
    }

    private func firstLineEnd(_ start: Int, _ bytes: PaddedBytes) -> Int {
        let end = bytes.firstOffset(of: 0x0A, from: start)
        return end > start && bytes[end - 1] == 0x0D ? end - 1 : end
    }

    private func holdsFence(_ range: Range<Int>, _ bytes: PaddedBytes) -> Bool {
        var at = bytes.firstOffset(of: 0x60, from: range.lowerBound)
        while at < range.upperBound {
            if isFence(at, bytes) { return true }
            at = bytes.firstOffset(of: 0x60, from: at + 1)
        }
        return false
    }

    /// The end of “{"translation":”, or nil where there is none.
    private func key(_ start: Int, _ bytes: PaddedBytes) -> Int? {
        var at = start + 1
        while bytes[at] <= 0x20, bytes[at] != 0 { at += 1 }
        for key in ["translation", "translated_text", "translatedText", "output", "result", "text"] {
            let quoted = "\"\(key)\":"
            let end = at + quoted.utf8.count
            if end <= bytes.count, bytes.string(at..<end) == quoted { return end }
        }
        return nil
    }
}
