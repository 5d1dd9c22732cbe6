/// The sums of many words' ``LanguageScores``, in quarters of a nat.
struct LanguageSums {
    // Of the languages with an even place, and of those with an odd one.
    private var even = SIMD16<Int32>.zero
    private var odd = SIMD16<Int32>.zero

    mutating func add(_ scores: LanguageScores) {
        even &+= SIMD16(truncatingIfNeeded: scores.even)
        odd &+= SIMD16(truncatingIfNeeded: scores.odd)
    }

    /// Adds a word that may count no further than the limits.
    mutating func add(_ scores: LanguageScores, within limits: ClosedRange<Int16>) {
        let lower = SIMD16(repeating: limits.lowerBound)
        let upper = SIMD16(repeating: limits.upperBound)
        even &+= SIMD16(truncatingIfNeeded: scores.even.clamped(lowerBound: lower, upperBound: upper))
        odd &+= SIMD16(truncatingIfNeeded: scores.odd.clamped(lowerBound: lower, upperBound: upper))
    }

    /// - Parameter language: its place in ``LetterTriples/languages``.
    subscript(language: Int) -> Int { Int((language & 1 == 0 ? even : odd)[language >> 1]) }

    /// The first language of those with the greatest sum.
    var best: Int {
        var best = 0
        for language in LetterTriples.languages.indices where self[language] > self[best] { best = language }
        return best
    }
}
