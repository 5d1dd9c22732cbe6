/// The names that a rule has looked at and found nothing in, so that it looks at each only once.
///
/// A worker keeps one for each rule, from document to document: what a rule says of a name by itself depends on nothing
/// else. It forgets everything when it has grown large, so that its memory is bounded.
package struct SilentNames: Sendable {
    private static let most = 1 << 16

    private var known: Set<UInt64> = []

    /// Whether a name is known to be silent.
    package func contains(_ name: NameChunk, _ text: AnalyzedText) -> Bool { known.contains(Self.key(name, text)) }

    package mutating func insert(_ name: NameChunk, _ text: AnalyzedText) {
        if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
        known.insert(Self.key(name, text))
    }

    /// Words have identifiers that tell them apart, and case matters too.
    private static func key(_ name: NameChunk, _ text: AnalyzedText) -> UInt64 {
        var key: UInt64 = 0
        for index in name.tokens {
            let token = text.tokens[index]
            key = (key ^ UInt64(token.id) ^ UInt64(token.flags.rawValue) &<< 32) &* 0x9E37_79B9_7F4A_7C15
        }
        return key ^ key >> 31
    }
}
