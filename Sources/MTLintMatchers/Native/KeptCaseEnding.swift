package import MTLintCore

/// Finds a known name with the ending of a grammatical case behind it: “Stockholmu”, “Napoleona”.
///
/// Only endings that begin with a vowel are taken for such; the name has five letters at least. The ending may stand in
/// place of the name's last vowel: “Botswany”.
package struct KeptCaseEnding: NativeMatcher {
    private let slips: NameSlips

    package init(lexicon: inout Lexicon) { slips = NameSlips(.caseEnding, &lexicon) }

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        slips.find(in: text) { slip in
            let range = slip.unknown.part.range
            let surface = NameSpelling.cased(slip.guess.surface, like: text.string(range))
            matches.report(range, fixes: [.replace(range, with: surface, .display)])
        }
    }

    /// Of the Slavic, Baltic and Finnic languages, besides each vowel. English makes names with “-an”, “-ia” and “-er”
    /// itself.
    private static func isEnding(_ letters: ArraySlice<UInt8>) -> Bool {
        guard let first = letters.first, let last = letters.last else { return false }
        if letters.count == 1 { return isVowel(first) }
        guard letters.count == 2 else { return false }
        return switch (Unicode.Scalar(first), Unicode.Scalar(last)) {
        case ("a", "i"), ("a", "m"), ("a", "s"), ("a", "u"), ("e", "i"), ("e", "m"), ("i", "s"), ("o", "m"), ("o", "s"),
            ("o", "u"), ("u", "i"), ("u", "s"):
            true
        default: false
        }
    }

    /// Whether a known name may be left when an ending is taken off a form, or when a vowel is put in its place.
    ///
    /// - Parameter names: a filter of names, whole and without one letter.
    static func mayBeInflected(_ word: [UInt8], _ hashes: inout FormHashes, _ names: FormFilter) -> Bool {
        guard word.count > leastCommon, (1...2).contains(where: { isEnding(word.suffix($0)) }) else { return false }
        hashes.read(word[...])
        return (1...2).contains { length in
            word.count >= leastCommon + length && isEnding(word.suffix(length))
                && names.mayContain(hashes.first(word.count - length))
        }
    }

    /// Whether a known name is left when an ending is taken off a form, or when a vowel is put in its place.
    static func isInflected(_ word: [UInt8], of names: SingleNames) -> Bool {
        (1...2).contains { length in
            guard word.count >= leastCommon + length, isEnding(word.suffix(length)) else { return false }
            let stem = Array(word.dropLast(length))
            return names.name(stem) != nil || vowels.contains { names.name(stem + [$0]) != nil }
        }
    }

    /// How many letters a form and the name must share, at the least.
    private static let leastCommon = 4

    /// Whether a form is a name with an ending; both are folded.
    static func isInflected(_ word: [UInt8], _ name: [UInt8]) -> Bool {
        let common = zip(name, word).prefix { $0 == $1 }.count
        let isStem = common == name.count || common == name.count - 1 && name.last.map(isVowel) == true
        return isStem && common >= leastCommon && name.count >= 5
            && isEnding(word.dropFirst(common))
    }

    private static let vowels: [UInt8] = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79]

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }
}
