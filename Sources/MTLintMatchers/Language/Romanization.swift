internal import MTLintCore

/// What the romanizations of Chinese, Korean and Japanese make of the syllables of names. All forms are folded to letters.
struct Romanization {
    /// No syllable is longer: “zhuang”.
    private static let longestSyllable = 6
    /// No name has more syllables in one word: “Ouyang”, “Zedong”, “Junichiro”.
    private static let mostSyllables = 4

    let lines: SortedLines

    /// What Wade-Giles makes of a word of Pinyin; nil where it is no Pinyin.
    func wadeGiles(ofPinyin word: [UInt8]) -> [UInt8]? {
        Self.convert(word[...], syllables: Self.mostSyllables) { value(0x3D, $0) }
    }

    /// What McCune–Reischauer makes of a Korean syllable in it, in Revised Romanization, or spelled by custom.
    func mcCuneReischauer(_ syllable: [UInt8]) -> [UInt8]? { value(0x3A, syllable[...]) }

    /// Whether a word is a row of syllables of any of the systems.
    func isReadable(_ word: [UInt8]) -> Bool {
        Self.convert(word[...], syllables: Self.mostSyllables) { lines.contains([0x2B] + $0) ? [] : nil } != nil
    }

    private static func convert(
        _ word: ArraySlice<UInt8>, syllables: Int, _ syllable: (ArraySlice<UInt8>) -> [UInt8]?
    ) -> [UInt8]? {
        if word.isEmpty { return [] }
        if syllables == 0 { return nil }
        // The longest syllable first: “xian” is one, not “xi” and “an”.
        for length in stride(from: min(longestSyllable, word.count), through: 1, by: -1) {
            guard let first = syllable(word.prefix(length)),
                let rest = convert(word.dropFirst(length), syllables: syllables - 1, syllable)
            else { continue }
            return first + rest
        }
        return nil
    }

    private func value(_ sign: UInt8, _ syllable: ArraySlice<UInt8>) -> [UInt8]? {
        let prefix = [sign] + syllable + [0x09]
        var found: [UInt8]?
        lines.forEachLine(prefix: prefix) { line in
            found = Array(line.dropFirst(prefix.count))
            return false
        }
        return found
    }
}
