internal import MTLintCore

/// Phrases of one kind of the table ``LexiconTable/modelPhrases``, looked for where a paragraph begins.
///
/// They are compared where they lie in the table. A look costs four bytes of the text unless a phrase begins with
/// them, and eight unless one goes on with those.
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
    /// A bit for each hash of four bytes with which a phrase begins, in any case.
    private var starts = [UInt64](repeating: 0, count: 1 << 6)
    /// A bit for each first byte of a phrase that is shorter, in any case.
    private var shortStarts = [UInt64](repeating: 0, count: 256 / 64)
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
        if phrase[0] >= 0xC4 { hasOtherScripts = true }
        addStart(phrase[0], UInt32(truncatingIfNeeded: key), count: phrase.count)
        // An apostrophe may be curly, and then it is three bytes.
        guard let apostrophe = (0..<min(4, phrase.count)).first(where: { phrase[$0] == 0x27 }) else { return }
        let shift = UInt64(8 * apostrophe)
        let before = key & (1 &<< shift &- 1)
        addStart(phrase[0], UInt32(truncatingIfNeeded: before | 0x99_80E2 &<< shift), count: phrase.count + 2)
    }

    private mutating func addStart(_ first: UInt8, _ bytes: UInt32, count: Int) {
        if count < 4 {
            let first = first | 0x20
            shortStarts[Int(first >> 6)] |= 1 &<< UInt64(first & 63)
        } else {
            let hash = Self.hash(bytes)
            starts[hash >> 6] |= 1 &<< UInt64(hash & 63)
        }
    }

    /// Of four bytes, with the bit set in each that tells the cases of ASCII and Latin-1 apart.
    @inline(__always)
    private static func hash(_ bytes: UInt32) -> Int { Int(((bytes | 0x2020_2020) &* 0x9E37_79B1) &>> 20) }

    /// Where the longest phrase that begins at an offset ends, or nil.
    ///
    /// Letters of ASCII and Latin-1 are the same in any case, others at the beginning; so are both apostrophes.
    ///
    /// - Parameter wholeWords: whether a letter may not follow.
    @inline(__always)
    func end(at offset: Int, limit: Int, in text: PaddedBytes, wholeWords: Bool = false) -> Int? {
        let bytes = text.fourBytes(at: offset)
        let first = UInt8(truncatingIfNeeded: bytes)
        let hash = Self.hash(bytes)
        let mayBegin =
            starts[hash >> 6] &>> UInt64(hash & 63) & 1 != 0
            || shortStarts[Int((first | 0x20) >> 6)] &>> UInt64((first | 0x20) & 63) & 1 != 0
            || hasOtherScripts && first >= 0xC4
        if !mayBegin { return nil }
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
