import MTLintCore

extension LineIndex {
    /// The bytes of a 0-based line without its line end.
    func content(ofLine line: Int, in text: PaddedBytes) -> Range<Int> {
        let range = range(ofLine: line).indices
        var end = range.upperBound
        if end > range.lowerBound, text[end - 1] == 0x0A { end -= 1 }
        if end > range.lowerBound, text[end - 1] == 0x0D { end -= 1 }
        return range.lowerBound..<end
    }
}
