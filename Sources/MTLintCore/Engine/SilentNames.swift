/// The names and phrases that a rule has looked at and found nothing in, so that it looks at each only once.
///
/// A worker keeps one for each rule, from document to document: what a rule says of a name by itself depends on nothing
/// else. It forgets everything when it has grown large, so that its memory is bounded.
package struct SilentNames: Sendable {
    private static let most = 1 << 16

    private var known: Set<UInt64> = []

    /// Whether a name is known to be silent.
    package func contains(_ name: NameChunk, _ text: AnalyzedText) -> Bool { contains(name.range, text) }

    package mutating func insert(_ name: NameChunk, _ text: AnalyzedText) { insert(name.range, text) }

    /// Whether the words of a range are known to be silent.
    package func contains(_ range: TextRange<InView>, _ text: AnalyzedText) -> Bool {
        known.contains(Self.key(range, text))
    }

    package mutating func insert(_ range: TextRange<InView>, _ text: AnalyzedText) {
        if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
        known.insert(Self.key(range, text))
    }

    /// Of the name as it is written: words that differ in case are other names, “TheThe” and “Thethe” too.
    private static func key(_ range: TextRange<InView>, _ text: AnalyzedText) -> UInt64 {
        text.view.text.withUnsafeBytes { bytes in
            let raw = UnsafeRawBufferPointer(bytes)
            var key = UInt64(range.length)
            var at = Int(range.start)
            let end = Int(range.end)
            // Eight bytes a step; zeros behind the text let the last step look too far.
            while at < end {
                var word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
                if end - at < 8 { word &= 1 << UInt64(8 * (end - at)) - 1 }
                key = (key ^ word) &* 0x9E37_79B9_7F4A_7C15
                key ^= key >> 29
                at += 8
            }
            return key
        }
    }
}
