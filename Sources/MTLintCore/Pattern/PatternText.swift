/// A stretch of text as patterns see it: UTF-16, and one space for a line end with the white space round it.
package struct PatternText: ~Copyable {
    private(set) var units: [UInt16] = []
    /// Where each unit is in the text; one more for the end. Empty when all are one byte and in their places.
    private var offsets: [UInt32] = []
    private var start: UInt32 = 0

    package init() {}

    /// Takes the text of a range, in the memory of the one before.
    package mutating func load(_ range: TextRange<InView>, of text: PaddedBytes) {
        units.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        start = range.start
        let bytes = text[range.indices]
        if bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0A && $0 != 0x0D }) {
            units.append(contentsOf: bytes.lazy.map(UInt16.init))
            return
        }
        var at = range.indices.lowerBound
        let end = range.indices.upperBound
        while at < end {
            // At the first blank of a run only, so that a long one is walked once.
            let isFirst = at == range.indices.lowerBound || !Self.isBlank(text[at - 1])
            if isFirst || text[at] == 0x0A || text[at] == 0x0D, let behind = Self.lineEnd(text, at, end) {
                offsets.append(UInt32(at))
                units.append(0x20)
                at = behind
                continue
            }
            let scalar = text.scalar(at: at)
            for unit in String(Unicode.Scalar(scalar.value) ?? "\u{FFFD}").utf16 {
                offsets.append(UInt32(at))
                units.append(unit)
            }
            at += max(1, scalar.length)
        }
        offsets.append(UInt32(end))
    }

    /// The range of the text that units stand for.
    package func range(_ range: Range<Int>) -> TextRange<InView> {
        if offsets.isEmpty {
            return TextRange(start: start + UInt32(range.lowerBound), end: start + UInt32(range.upperBound))
        }
        return TextRange(start: offsets[range.lowerBound], end: offsets[range.upperBound])
    }

    /// The offset behind white space with a line end in it.
    private static func lineEnd(_ text: PaddedBytes, _ start: Int, _ end: Int) -> Int? {
        var at = start
        var hasLineEnd = false
        while at < end, isBlank(text[at]) {
            hasLineEnd = hasLineEnd || text[at] == 0x0A || text[at] == 0x0D
            at += 1
        }
        return hasLineEnd ? at : nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
