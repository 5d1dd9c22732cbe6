/// Turns text back that was UTF-8 and was read in another encoding.
///
/// It only undoes: whether the result is better than what stands there is for ``TextCost`` to say.
struct MojibakeDecoder: Sendable {
    let page: CodePage

    /// What a word becomes.
    struct Result {
        var scalars: [UInt32]
        /// How many characters were given up for a U+FFFD, because bytes of theirs are missing.
        var lost = 0
        /// How unlikely it is that the sequences were there by chance, in bits.
        var evidence = 0.0
    }

    /// The word with every sequence of UTF-8 in it decoded, or nil when there is none.
    ///
    /// - Parameter word: scalars. A space counts as the no-break space that it may have been, within a sequence.
    func decode(_ word: [UInt32]) -> Result? {
        var result = Result(scalars: [])
        var found = false
        var at = 0
        while at < word.count {
            guard let sequence = sequence(word, at) else {
                result.scalars.append(word[at])
                at += 1
                continue
            }
            found = true
            if sequence.isLossy {
                result.lost += sequence.count - 1
            } else {
                result.evidence += 2.3 * Double(sequence.count - 2)
            }
            result.scalars.append(sequence.scalar)
            at += sequence.count
        }
        return found ? result : nil
    }

    private struct Sequence {
        var scalar: UInt32
        var count: Int
        var isLossy = false
    }

    private func sequence(_ word: [UInt32], _ at: Int) -> Sequence? {
        guard word[at] >= 0x80, let lead = page.byte(of: word[at]) else { return nil }
        let length: Int
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return nil
        }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            // A byte that had no character in the encoding was lost for good.
            if at + offset < word.count, word[at + offset] == 0xFFFD, length == 2 || offset > 1 {
                return Sequence(scalar: 0xFFFD, count: offset + 1, isLossy: true)
            }
            guard at + offset < word.count, let byte = continuation(word, at + offset, length) else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        switch (length, value) {
        case (3, 0xD800..<0xDC00): return surrogates(high: value, word, at)
        case (3, 0xDC00..<0xE000), (3, ..<0x800), (4, ..<0x1_0000), (4, 0x11_0000...): return nil
        // The control characters of a text that was read wrong twice.
        default: return Sequence(scalar: value, count: length)
        }
    }

    private func continuation(_ word: [UInt32], _ at: Int, _ length: Int) -> UInt8? {
        // No-break space is lost first.
        if word[at] == 0x20 { return 0xA0 }
        guard word[at] >= 0x80, let byte = page.byte(of: word[at]), 0x80...0xBF ~= byte else { return nil }
        return byte
    }

    /// A character beyond the basic plane as two surrogates of three bytes (CESU-8).
    private func surrogates(high: UInt32, _ word: [UInt32], _ at: Int) -> Sequence? {
        guard at + 5 < word.count, page.byte(of: word[at + 3]) == 0xED,
            let fifth = continuation(word, at + 4, 3), let sixth = continuation(word, at + 5, 3), fifth >= 0xB0
        else { return nil }
        let low = 0xD000 | UInt32(fifth & 0x3F) << 6 | UInt32(sixth & 0x3F)
        return Sequence(scalar: 0x1_0000 + (high - 0xD800) << 10 + (low - 0xDC00), count: 6)
    }
}
