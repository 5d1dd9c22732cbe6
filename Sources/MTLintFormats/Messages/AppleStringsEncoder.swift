internal import MTLintCore

/// Writes replacements into the values of .strings files, of which a word needs no quotation marks.
struct AppleStringsEncoder: ReplacementEncoder {
    private let quoted: EscapeEncoder
    /// The values without quotation marks, in order.
    private let words: [Range<Int>]

    init(_ habit: EscapeHabit, words: [Range<Int>], _ source: PaddedBytes) {
        quoted = EscapeEncoder(.strings, habit, source)
        self.words = words
    }

    func encode(_ replacement: String, at range: TextRange<InFile>, of source: PaddedBytes) -> String? {
        let after = words.partitioningIndex { $0.lowerBound > Int(range.start) }
        if after > 0, words[after - 1].upperBound >= Int(range.end), !replacement.utf8.allSatisfy(Self.isOfWord) {
            return nil
        }
        return quoted.encode(replacement, at: range, of: source)
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x2D || byte == 0x2E
    }
}
