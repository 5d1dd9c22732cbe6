/// For each language of ``LetterTriples`` how much likelier than in English some letters are: the sum of logarithms, in
/// quarters of a nat.
struct LanguageScores {
    /// How many characters of the table are added at once; those behind the languages mean nothing.
    static let width = 32
    /// The character for “as likely as in English”.
    private static let level: UInt16 = 0x50

    // Two languages lie in one lane of the table; added apart, the sums of many characters fit.
    private var evenSum = SIMD16<UInt16>.zero
    private var oddSum = SIMD16<UInt16>.zero
    private var count: UInt16 = 0

    @inline(__always)
    mutating func add(_ characters: SIMD16<UInt16>) {
        evenSum &+= characters & 0xFF
        oddSum &+= characters &>> 8
        count &+= 1
    }

    /// The scores of the languages with an even place, in order.
    @inline(__always)
    var even: SIMD16<Int16> { SIMD16(truncatingIfNeeded: evenSum &- Self.level &* count) }

    /// The scores of the languages with an odd place, in order.
    @inline(__always)
    var odd: SIMD16<Int16> { SIMD16(truncatingIfNeeded: oddSum &- Self.level &* count) }

    /// - Parameter language: its place in ``LetterTriples/languages``.
    subscript(language: Int) -> Int { Int((language & 1 == 0 ? even : odd)[language >> 1]) }

    /// The best of all languages.
    var best: Int {
        let lanes = SIMD16<Int16>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
        let languages = LetterTriples.languages.count
        let lastEven = Int16((languages + 1) / 2)
        let lastOdd = Int16(languages / 2)
        let least = SIMD16<Int16>(repeating: .min)
        return Int(
            max(
                even.replacing(with: least, where: lanes .>= lastEven).max(),
                odd.replacing(with: least, where: lanes .>= lastOdd).max()))
    }
}
