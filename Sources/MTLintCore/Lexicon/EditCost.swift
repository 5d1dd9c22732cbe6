/// How unlikely it is that one spelling of a name became another, in tenths of an edit.
///
/// Engines and transliterations double letters, swap those that sound alike, lose an “h” and add endings; they hardly ever
/// change the first letter.
package enum EditCost {
    /// Two edits cost more than this, or nearly so: two doubled letters cost 10.
    static let ofOneEdit = 9

    /// The least that a letter too many costs.
    static let leastOfExtra = 5
    private static let ofSwap = 8

    /// Letters that sound or look alike: a bit for each of the other letters.
    private static let alike: [UInt32] = {
        var alike = [UInt32](repeating: 0, count: 32)
        for pair in [
            "ck", "sz", "vw", "iy", "kq", "gq", "bp", "dt", "gk", "mn", "bv", "fv", "cs", "cg", "jy", "gj", "uw", "lr",
            "hk",
        ] {
            let (first, second) = (pair.utf8.first.map { $0 & 31 } ?? 0, pair.utf8.last.map { $0 & 31 } ?? 0)
            alike[Int(first)] |= 1 << UInt32(second)
            alike[Int(second)] |= 1 << UInt32(first)
        }
        return alike
    }()

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
    }

    /// The cheapest way from a text's form to the known one; both are folded to letters.
    package static func cost(_ wrong: [UInt8], _ right: [UInt8]) -> Int {
        let width = right.count + 1
        var rows = [Int](repeating: 0, count: (wrong.count + 1) * width)
        for i in 0...wrong.count {
            for j in 0...right.count where i + j > 0 {
                var best = Int.max
                if i > 0 { best = rows[(i - 1) * width + j] + extra(wrong, i - 1) }
                if j > 0 { best = min(best, rows[i * width + j - 1] + missing(right[j - 1], wrong, i)) }
                if i > 0, j > 0 {
                    best = min(best, rows[(i - 1) * width + j - 1] + change(wrong[i - 1], right[j - 1], at: i - 1))
                    if i > 1, j > 1, wrong[i - 1] == right[j - 2], wrong[i - 2] == right[j - 1] {
                        best = min(best, rows[(i - 2) * width + j - 2] + ofSwap + (i == 2 ? firstLetter : 0))
                    }
                }
                rows[i * width + j] = best
            }
        }
        return rows[wrong.count * width + right.count]
    }

    private static let firstLetter = 7

    private static func change(_ wrong: UInt8, _ right: UInt8, at index: Int) -> Int {
        if wrong == right { return 0 }
        let cost =
            if alike[Int(wrong & 31)] &>> UInt32(right & 31) & 1 == 1 || isVowel(wrong) && isVowel(right) {
                6
            } else {
                isVowel(wrong) == isVowel(right) ? 10 : 12
            }
        return cost + (index == 0 ? firstLetter : 0)
    }

    /// For a letter of the known form that the text's lacks before an index.
    private static func missing(_ letter: UInt8, _ wrong: [UInt8], _ index: Int) -> Int {
        let isDoubled = index > 0 && wrong[index - 1] == letter || index < wrong.count && wrong[index] == letter
        let cost = isDoubled ? 5 : letter == 0x68 ? 6 : isVowel(letter) ? 8 : 10
        return cost + (index == 0 ? firstLetter : 0)
    }

    /// The least that it costs to lose a letter of a known form, and to change it or swap it with a neighbour; not for the
    /// first.
    static func least(at index: Int, of right: [UInt8]) -> (missing: Int, changed: Int) {
        let letter = right[index]
        let missing = missing(letter, Array(right[..<index] + right[(index + 1)...]), index)
        return (missing, isVowel(letter) || alike[Int(letter & 31)] != 0 ? 6 : ofSwap)
    }

    /// For a letter of the text's form that the known one has not.
    private static func extra(_ wrong: [UInt8], _ index: Int) -> Int {
        let letter = wrong[index]
        let isDoubled =
            index > 0 && wrong[index - 1] == letter || index + 1 < wrong.count && wrong[index + 1] == letter
        let cost =
            if isDoubled { 5 } else if letter == 0x68 { 7 } else if index == wrong.count - 1 { 6 } else {
                isVowel(letter) ? 8 : 10
            }
        return cost + (index == 0 ? firstLetter : 0)
    }
}
