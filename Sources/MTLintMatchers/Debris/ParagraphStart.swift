internal import MTLintCore

/// The beginning of a paragraph, behind marks of Markdown, and what may be said of the whole.
struct ParagraphStart {
    /// Where its first word begins.
    let offset: Int
    let segment: AnalyzedSegment

    /// Of the text's bytes alone, since an initializer is given a copy of what it is given.
    ///
    /// nil for a paragraph that begins with a quotation mark: what is quoted is no debris.
    @inline(__always)
    init?(_ segment: AnalyzedSegment, in bytes: PaddedBytes, skipping marks: ASCIISet = "*_#> ") {
        var at = Int(segment.range.start)
        let limit = min(Int(segment.range.end), at + 12)
        while at < limit, marks.contains(bytes[at]) { at += 1 }
        guard at < Int(segment.range.end) else { return nil }
        offset = at
        self.segment = segment
    }

    /// Behind an opener such as “Sure!”, or where it is.
    func behind(_ openers: ModelPhrases, in text: AnalyzedText) -> Int {
        let bytes = text.view.text
        guard let end = openers.end(at: offset, limit: Int(segment.range.end), in: bytes, wholeWords: true) else {
            return offset
        }
        var at = end
        let limit = min(Int(segment.range.end), end + 8)
        while at < limit {
            // “, ”, “! ”, “，”, “！”, “、”, “。”
            let scalar = bytes.scalar(at: at)
            guard [0x20, 0x21, 0x2C, 0x2E, 0xA0, 0x3001, 0x3002, 0xFF01, 0xFF0C, 0x60C].contains(scalar.value) else {
                break
            }
            at += scalar.length
        }
        return at > end ? at : offset
    }

    /// Where the first colon within some bytes ends, ASCII or full width; nil where a sentence ends before it.
    static func colon(from start: Int, within reach: Int, limit: Int, in bytes: PaddedBytes) -> Int? {
        var at = start
        while at < min(start + reach, limit) {
            let scalar = bytes.scalar(at: at)
            if scalar.value == 0x3A || scalar.value == 0xFF1A { return at + scalar.length }
            if scalar.value == 0x2E || scalar.value == 0x3002 || scalar.value == 0x0A { return nil }
            at += scalar.length
        }
        return nil
    }

    /// The paragraph with the space behind it, so that taking it away leaves no hole.
    func deletion(to end: Int, in text: AnalyzedText) -> TextRange<InView> {
        let bytes = text.view.text
        var at = end
        while at < bytes.count, [0x20, 0x0A, 0x0D, 0x2A].contains(bytes[at]) { at += 1 }
        return TextRange(start: segment.range.start, end: UInt32(at))
    }
}
