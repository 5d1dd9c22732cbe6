/// For each language of ``LetterTriples`` how much likelier than in English some letters are: the sum of logarithms, in
/// quarters of a nat.
struct LanguageScores {
    /// How many characters of the table are added at once; those behind the languages mean nothing.
    static let width = 32
    /// The character for “as likely as in English”.
    private static let level = 0x50

    // Two languages lie in one lane of the table; added apart, the sums of many characters fit.
    private var even = SIMD16<UInt16>.zero
    private var odd = SIMD16<UInt16>.zero
    private var count = 0

    @inline(__always)
    mutating func add(_ characters: SIMD16<UInt16>) {
        even &+= characters & 0xFF
        odd &+= characters &>> 8
        count &+= 1
    }

    /// - Parameter language: its place in ``LetterTriples/languages``.
    subscript(language: Int) -> Int {
        Int((language & 1 == 0 ? even : odd)[language >> 1]) - Self.level * count
    }

    /// The best of all languages.
    var best: Int { LetterTriples.languages.indices.reduce(.min) { max($0, self[$1]) } }
}
