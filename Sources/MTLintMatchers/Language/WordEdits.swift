/// All spellings that are one edit from a word: a letter left out, changed, put in, or swapped with its neighbour.
enum WordEdits {
    private static let letters: ClosedRange<UInt8> = 0x61...0x7A
    /// Zeros behind every spelling, so that it can be hashed where it lies.
    private static let padding = [UInt8](repeating: 0, count: 16)

    /// - Parameters:
    ///   - word: folded to letters.
    ///   - body: gets a spelling with zeros behind it and how many letters it has; it may get one more than once, and the
    ///     word itself.
    static func forEach(_ word: [UInt8], _ body: ([UInt8], Int) -> Void) {
        var spelling = word + padding
        for index in word.indices {
            for letter in letters {
                spelling[index] = letter
                body(spelling, word.count)
            }
            spelling[index] = word[index]
            if index > 0 {
                spelling.swapAt(index - 1, index)
                body(spelling, word.count)
                spelling.swapAt(index - 1, index)
            }
        }
        // The gap moves from the end to the front: it takes a letter that stood before it.
        if !word.isEmpty {
            spelling = word.dropLast() + padding
            for index in word.indices.reversed() {
                body(spelling, word.count - 1)
                if index > 0 { spelling[index - 1] = word[index] }
            }
        }
        spelling = word + [0x61] + padding
        for index in (0...word.count).reversed() {
            for letter in letters {
                spelling[index] = letter
                body(spelling, word.count + 1)
            }
            if index > 0 { spelling[index] = word[index - 1] }
        }
    }
}
