internal import MTLintCore

/// Phrases of one kind of the table ``LexiconTable/modelPhrases``, looked for where a paragraph begins.
///
/// They are compared where they lie in the table. A look costs two bytes of the text unless a phrase begins with them,
/// and eight unless one goes on with those.
struct ModelPhrases: Sendable {
    enum Kind: String {
        case label, note, noun, opener, postamble, preamble, prompt, refusal
    }

    private struct Phrase: Sendable {
        /// The first eight bytes, and a bit for each bit of them that there is.
        let key: UInt64
        let mask: UInt64
        let bytes: SortedLines.Line
    }

    /// In the order of their bytes.
    private var phrases: [Phrase] = []
    /// For each byte, how many phrases begin with a smaller one.
    private var firsts = [Int](repeating: 0, count: 257)
    /// A bit for each pair of bytes of ASCII with which a phrase begins, in small letters or with a capital.
    private var starts = [UInt64](repeating: 0, count: 128 * 128 / 64)
    private var hasOtherScripts = false

    init(_ kind: Kind, _ lexicon: Lexicon) {
        for phrase in lexicon[.modelPhrases].lines(prefix: Array("\(kind.rawValue)\t".utf8)) where phrase.count >= 2 {
            add(phrase)
        }
        for byte in 1...256 { firsts[byte] += firsts[byte - 1] }
    }

    private mutating func add(_ phrase: SortedLines.Line) {
        var key: UInt64 = 0
        for index in 0..<min(8, phrase.count) { key |= UInt64(phrase[index]) &<< UInt64(8 * index) }
        let mask: UInt64 = phrase.count < 8 ? 1 &<< UInt64(8 * phrase.count) &- 1 : .max
        phrases.append(Phrase(key: key, mask: mask, bytes: phrase))
        firsts[Int(phrase[0]) + 1] += 1
        if phrase[0] >= 0x80 {
            hasOtherScripts = true
        } else {
            for first in [phrase[0], Self.upper(phrase[0])] {
                for second in [phrase[1], Self.upper(phrase[1])] + (phrase[1] == 0x27 ? [0xE2] : []) {
                    let pair = Self.pair(first, second)
                    starts[pair >> 6] |= 1 &<< UInt64(pair & 63)
                }
            }
        }
    }

    @inline(__always)
    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 127) << 7 | Int(second & 127) }

    private static func upper(_ byte: UInt8) -> UInt8 { 0x61...0x7A ~= byte ? byte & ~0x20 : byte }

    /// Where the longest phrase that begins at an offset ends, or nil.
    ///
    /// Letters of ASCII and Latin-1 are the same in any case, others at the beginning; so are both apostrophes.
    ///
    /// - Parameter wholeWords: whether a letter may not follow.
    @inline(__always)
    func end(at offset: Int, limit: Int, in text: PaddedBytes, wholeWords: Bool = false) -> Int? {
        let first = text[offset]
        if first < 0x80 {
            let pair = Self.pair(first, text[offset + 1])
            if starts[pair >> 6] &>> UInt64(pair & 63) & 1 == 0 { return nil }
        } else if !hasOtherScripts {
            return nil
        }
        return longestEnd(at: offset, limit: limit, in: text, wholeWords)
    }

    private func longestEnd(at offset: Int, limit: Int, in text: PaddedBytes, _ wholeWords: Bool) -> Int? {
        let key = FoldedBytes(text, from: offset, limit: limit).nextEight()
        let first = Int(key & 0xFF)
        var longest: Int?
        for phrase in phrases[firsts[first]..<firsts[first + 1]] where (phrase.key ^ key) & phrase.mask == 0 {
            var bytes = FoldedBytes(text, from: offset, limit: limit)
            guard bytes.begin(with: phrase.bytes) else { continue }
            let end = bytes.offset
            if end <= longest ?? 0 { continue }
            let isCut = wholeWords && end < limit && text[end] < 0x80 && CharacterHabit(UInt32(text[end])).isLetter
            if !isCut { longest = end }
        }
        return longest
    }

    /// Whether a phrase stands anywhere in a range; for short ranges.
    func occur(in range: Range<Int>, of text: PaddedBytes) -> Bool {
        range.contains { end(at: $0, limit: range.upperBound, in: text) != nil }
    }
}
