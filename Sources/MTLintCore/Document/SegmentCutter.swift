/// Cuts segments that are longer than any paragraph into pieces, so that a text without a line end costs no more memory
/// and time than any other.
enum SegmentCutter {
    /// In bytes. A page is 3,000.
    static let longest: UInt32 = 1 << 16

    /// The segments, each at most ``longest`` bytes long.
    static func cut(_ segments: [Segment], of text: PaddedBytes) -> [Segment] {
        guard segments.contains(where: { $0.range.end - $0.range.start > longest }) else { return segments }
        var pieces: [Segment] = []
        for segment in segments {
            var start = segment.range.start
            while segment.range.end - start > longest {
                let end = border(in: start..<(start + longest), of: text)
                pieces.append(
                    Segment(range: TextRange(start: start, end: end), role: segment.role, language: segment.language))
                start = end
            }
            pieces.append(
                Segment(
                    range: TextRange(start: start, end: segment.range.end), role: segment.role,
                    language: segment.language))
        }
        return pieces
    }

    /// The best place in the second half of a range: before a sentence, a word, or a scalar.
    private static func border(in range: Range<UInt32>, of text: PaddedBytes) -> UInt32 {
        let half = Int(range.lowerBound + longest / 2)
        var word: Int?
        var index = Int(range.upperBound) - 1
        while index > half {
            if text[index - 1] == 0x20, text[index] != 0x20 {
                let terminal = text[index - 2]
                if terminal == 0x2E || terminal == 0x3F || terminal == 0x21, text[index] &- 0x41 < 26 {
                    return UInt32(index)
                }
                word = word ?? index
            }
            index -= 1
        }
        if let word { return UInt32(word) }
        var end = Int(range.upperBound)
        while end > half, text[end] & 0xC0 == 0x80 { end -= 1 }
        return UInt32(end)
    }
}
