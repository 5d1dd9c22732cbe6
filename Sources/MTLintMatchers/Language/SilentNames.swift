internal import MTLintCore

/// The names of a text that a rule has looked at and found nothing in, so that it looks at each only once.
struct SilentNames {
    private var known: Set<UInt64> = []

    /// Whether a name is known to be silent.
    func contains(_ name: NameChunk, _ text: AnalyzedText) -> Bool { known.contains(Self.key(name, text)) }

    mutating func insert(_ name: NameChunk, _ text: AnalyzedText) { known.insert(Self.key(name, text)) }

    /// Words have identifiers that tell them apart; how they are spelled and hyphenated is in them too.
    private static func key(_ name: NameChunk, _ text: AnalyzedText) -> UInt64 {
        var key: UInt64 = 0
        for index in name.tokens { key = (key ^ UInt64(text.tokens[index].id)) &* 0x9E37_79B9_7F4A_7C15 }
        return key ^ key >> 31
    }
}
