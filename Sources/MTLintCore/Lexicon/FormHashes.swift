/// The hashes of a folded form, and of what is left of it without a letter or two, which a ``FormFilter`` is asked by.
///
/// The hash is a polynomial of the letters, so that what is left is hashed from sums that are there already: the letters
/// behind a gap are moved on by the inverse of the factor.
package struct FormHashes {
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// Of the factor, modulo 2⁶⁴: each step of Newton's iteration doubles the bits that are right.
    private static let inverse = (0..<6).reduce(factor) { inverse, _ in inverse &* (2 &- factor &* inverse) }

    /// Of the first letters, from none to all.
    private var sums: [UInt64] = [0]

    package init() {}

    package init(_ form: some Sequence<UInt8>) { read(Array(form)[...]) }

    /// Takes a form in place of the one before. Not generic, since it is called across modules for each unknown name.
    package mutating func read(_ form: ArraySlice<UInt8>) {
        sums.removeAll(keepingCapacity: true)
        var (sum, power): (UInt64, UInt64) = (0, 1)
        sums.append(sum)
        for letter in form {
            sum &+= (UInt64(letter) &+ 1) &* power
            power &*= Self.factor
            sums.append(sum)
        }
    }

    /// How many letters the form has.
    package var count: Int { sums.count - 1 }

    package var whole: UInt64 { first(count) }

    /// The hash of the first letters.
    package func first(_ count: Int) -> UInt64 { Self.mixed(sums[count]) }

    /// Without the letter at an index.
    package func without(_ index: Int) -> UInt64 {
        Self.mixed(sums[index] &+ (sums[count] &- sums[index + 1]) &* Self.inverse)
    }

    /// Without the letters at two indices, the lower one first.
    package func without(_ index: Int, _ other: Int) -> UInt64 {
        let behind = (sums[count] &- sums[other + 1]) &* Self.inverse
        return Self.mixed(sums[index] &+ (sums[other] &- sums[index + 1] &+ behind) &* Self.inverse)
    }

    /// Whether the form, or what is left of it without some letters, satisfies a condition.
    ///
    /// - Parameter most: how many letters may be left out; 2 at the most.
    package func anyPiece(without most: Int, _ condition: (UInt64) -> Bool) -> Bool {
        if condition(whole) { return true }
        if most == 0 { return false }
        for index in 0..<count where condition(without(index)) { return true }
        if most == 1 { return false }
        for index in 0..<count {
            for other in (index + 1)..<max(count, index + 1) where condition(without(index, other)) { return true }
        }
        return false
    }

    private static func mixed(_ sum: UInt64) -> UInt64 {
        let product = (sum ^ sum &>> 32) &* 0xD6E8_FEB8_6659_FD93
        return product ^ product &>> 32
    }
}
