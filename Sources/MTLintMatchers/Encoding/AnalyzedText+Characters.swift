internal import MTLintCore

// Questions about single characters of a text.
extension AnalyzedText {
    /// The scalar that ends at an offset, or nil at a beginning of a line or of the text.
    func scalar(before offset: UInt32) -> UInt32? {
        let scalar = view.text.scalar(before: Int(offset))?.value
        return scalar == 0x0A || scalar == 0x0D ? nil : scalar
    }

    /// The scalar that begins at an offset, or nil at an end of a line or of the text.
    func scalar(at offset: UInt32) -> UInt32? {
        guard Int(offset) < view.text.count else { return nil }
        let scalar = view.text.scalar(at: Int(offset)).value
        return scalar == 0x0A || scalar == 0x0D ? nil : scalar
    }

    /// The range of the scalar at an offset.
    func range(ofScalarAt offset: UInt32) -> TextRange<InView> {
        TextRange(start: offset, end: offset + UInt32(view.text.scalar(at: Int(offset)).length))
    }

    /// The segment that an offset lies in.
    func segment(at offset: UInt32) -> AnalyzedSegment? {
        let after = segments.partitioningIndex { $0.range.start > offset }
        guard after > 0, segments[after - 1].range.end > offset else { return nil }
        return segments[after - 1]
    }

    /// Calls `body` with each character that is not shown or is none, and its place.
    func forEachUnshown(_ body: (UInt32, TextRange<InView>) -> Void) {
        for offset in characters.unshown {
            let scalar = view.text.scalar(at: Int(offset))
            body(scalar.value, TextRange(start: offset, end: offset + UInt32(scalar.length)))
        }
    }

    /// Whether the stretch has letters that are written from right to left.
    var hasRightToLeft: Bool {
        characters.runs.contains { run in
            var at = run.start
            while at < run.end {
                let scalar = view.text.scalar(at: Int(at))
                if 0x590..<0x900 ~= scalar.value || 0xFB1D..<0xFE00 ~= scalar.value || 0xFE70..<0xFEFF ~= scalar.value {
                    return true
                }
                at += UInt32(scalar.length)
            }
            return false
        }
    }

    /// The document's line break, as its first one is; for fixes that put one in.
    var lineBreak: String {
        let bytes = view.text
        guard let first = bytes.bytes.firstIndex(of: 0x0A) else { return "\n" }
        return first > 0 && bytes[first - 1] == 0x0D ? "\r\n" : "\n"
    }

    /// How a scalar is named in messages: “U+200B”.
    static func codePoint(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
