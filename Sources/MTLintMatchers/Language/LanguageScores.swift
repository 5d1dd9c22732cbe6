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
        // The lanes behind the languages are held down.
        let lanes = pointwiseMax(
            pointwiseMin(even, Self.ceiling(of: (Self.languages + 1) / 2)),
            pointwiseMin(odd, Self.ceiling(of: Self.languages / 2)))
        let eight = pointwiseMax(lanes.lowHalf, lanes.highHalf)
        let four = pointwiseMax(eight.lowHalf, eight.highHalf)
        return Int(max(four[0], four[1], max(four[2], four[3])))
    }

    private static var languages: Int { LetterTriples.width }

    /// The largest number in the first lanes, and the smallest in the others.
    @inline(__always)
    private static func ceiling(of count: Int) -> SIMD16<Int16> {
        var ceiling = SIMD16<Int16>(repeating: .min)
        for lane in 0..<count { ceiling[lane] = .max }
        return ceiling
    }
}
