package import MTLintCore

/// Finds a known name with the ending of a grammatical case behind it: “Stockholmu”, “Napoleona”.
///
/// Only endings that begin with a vowel are taken for such; the name has five letters at least. The ending may stand in
/// place of the name's last vowel: “Botswany”.
package struct KeptCaseEnding: NativeMatcher {
    private let finder = NearNames()

    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        finder.report(in: text, &matches, looking: Self.hasEnding, of: Self.mayBeInflected) { unknown, guess in
            guess.rank > 0 && Self.isInflected(unknown.word, guess.form)
        }
    }

    private static func hasEnding(_ word: [UInt8]) -> Bool {
        (1...2).contains { word.count >= leastCommon + $0 && isEnding(word.suffix($0)) }
    }

    private static func isEnding(_ letters: ArraySlice<UInt8>) -> Bool {
        endings.contains(String(decoding: letters, as: UTF8.self))
    }

    /// Whether a known name is left when an ending is taken off a form, or when a vowel is put in its place.
    private static func mayBeInflected(_ word: [UInt8], _ names: SingleNames) -> Bool {
        for length in 1...2 where word.count >= leastCommon + length {
            guard isEnding(word.suffix(length)) else { continue }
            let stem = Array(word.dropLast(length))
            if names.holdsName(beginning: stem, length: stem.count)
                || names.holdsName(beginning: stem, length: stem.count + 1)
            {
                return true
            }
        }
        return false
    }

    /// How many letters a form and the name must share, at the least.
    private static let leastCommon = 4

    /// Whether a form is a name with an ending; both are folded.
    static func isInflected(_ word: [UInt8], _ name: [UInt8]) -> Bool {
        let common = zip(name, word).prefix { $0 == $1 }.count
        let isStem = common == name.count || common == name.count - 1 && name.last.map { vowels.contains($0) } == true
        return isStem && common >= leastCommon && name.count >= 5
            && isEnding(word.dropFirst(common))
    }

    private static let vowels: Set<UInt8> = [0x61, 0x65, 0x69, 0x6F, 0x79]

    /// Of the Slavic, Baltic and Finnic languages. English makes names with “-an”, “-ia” and “-er” itself.
    private static let endings: Set<String> = [
        "a", "e", "i", "o", "u", "ai", "am", "as", "au", "ei", "em", "is", "om", "os", "ou", "ui", "us", "y",
    ]
}
