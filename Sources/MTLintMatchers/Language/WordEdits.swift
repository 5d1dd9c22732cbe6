/// All spellings that are one edit from a word: a letter left out, changed, put in, or swapped with its neighbour.
enum WordEdits {
    private static let letters: ClosedRange<UInt8> = 0x61...0x7A

    /// - Parameter word: folded to letters. `body` may get a spelling more than once, and the word itself.
    static func forEach(_ word: [UInt8], _ body: ([UInt8]) -> Void) {
        for index in word.indices {
            var without = word
            without.remove(at: index)
            body(without)
            var changed = word
            for letter in letters {
                changed[index] = letter
                body(changed)
            }
            if index > 0 {
                var swapped = word
                swapped.swapAt(index - 1, index)
                body(swapped)
            }
        }
        for index in 0...word.count {
            var longer = word
            longer.insert(0x61, at: index)
            for letter in letters {
                longer[index] = letter
                body(longer)
            }
        }
    }
}
