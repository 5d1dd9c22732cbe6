internal import MTLintCore

/// Where a long text may be cut in two without a reader of the parts missing anything.
enum WindowBorder {
    /// The best place in the second half of a text: behind a blank line, else behind a line that ends as a sentence
    /// does, a line, a sentence, a word, or a scalar.
    ///
    /// - Parameter text: well-formed but for a scalar that its end may cut.
    /// - Returns: an offset in bytes, above 0 for a text of four bytes and more.
    static func last(in text: PaddedBytes) -> Int {
        let half = text.count / 2
        var best = (place: 0, rank: 0)
        var index = text.count - 1
        while index > half, best.rank < 5 {
            let rank = rank(of: index, in: text)
            if rank > best.rank { best = (index, rank) }
            index -= 1
        }
        if best.rank > 0 { return best.place }
        var end = text.count - 1
        while end > 1, text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// How good a place to cut before a byte is; 0 for a bad one.
    private static func rank(of index: Int, in text: PaddedBytes) -> Int {
        let before = text[index - 1]
        if before == 0x0A {
            // The LF, or CR LF, of the line before.
            var end = index - 2
            if end >= 0, text[end] == 0x0D { end -= 1 }
            if end >= 0, text[end] == 0x0A { return 5 }
            return end >= 0 && isTerminal(text[end]) ? 4 : 3
        }
        guard before == 0x20, text[index] != 0x20 else { return 0 }
        return index > 1 && isTerminal(text[index - 2]) && text[index] &- 0x41 < 26 ? 2 : 1
    }

    private static func isTerminal(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x3F || byte == 0x21 }
}
