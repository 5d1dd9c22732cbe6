internal import CScan

/// The 64 bytes of a text that a ``Tokenizer`` is reading, and the tokens that begin in them.
struct TokenBlock {
    let view: ByteMasks.View
    /// In bytes: where the block begins, and where what is to be read ends, which may be blocks later.
    private let start: Int
    private let limit: Int
    /// Its place among the blocks of the stretch.
    private let number: Int
    /// A bit a byte: what belongs to a word or a number.
    private let joined: UInt64
    /// White space.
    private let space: UInt64
    /// What stands behind white space, and what behind a line break with nothing but white space between.
    private var spaced: UInt64
    private var lined: UInt64
    /// Where the masks of the block and the one before it do not show what space stands before.
    private var withheld: UInt64
    /// Where the tokens begin that were not read yet.
    private(set) var rest: UInt64

    /// - Parameters:
    ///   - done: all bytes before it have been read.
    ///   - isFirst: whether it is the first block of a range that begins there, perhaps inside a run.
    init(_ view: ByteMasks.View, _ number: Int, from done: Int, isFirst: Bool, limit: Int) {
        self.view = view
        self.number = number
        self.limit = limit
        start = view.start &+ number &* 64
        joined = view.joined[number].littleEndian
        let block = view.blocks + number
        space = block[0].space
        let joinedBefore: UInt64
        let lineBefore: UInt64
        if number > 0 {
            joinedBefore = view.joined[number &- 1].littleEndian &>> 63
            let before = block[-1].space
            spaced = space &<< 1 | before &>> 63
            lineBefore = before.addingReportingOverflow(block[-1].line).overflow ? 1 : 0
            withheld = before == ~0 ? Self.lowest(~space) : 0
        } else {
            joinedBefore = 0
            lineBefore = 0
            spaced = space &<< 1
            withheld = 0
        }
        // A line break added to the white space that it stands in carries one to what follows that.
        lined = (space &+ block[0].line &+ lineBefore) & ~space
        // Beginnings of runs, and every byte that is neither in a run nor space.
        rest = joined & ~(joined &<< 1 | joinedBefore) | ~(joined | space)
        // A run that the range cuts begins at the cut.
        if isFirst { rest |= joined & Self.bit(done &- start) }
        rest &= ~Self.below(done &- start) & Self.below(limit &- start)
    }

    var end: Int { start &+ 64 }

    func isJoined(_ offset: Int) -> Bool { joined & Self.bit(offset &- start) != 0 }

    /// Takes over what space stands before an offset, which the masks do not show: for the token that begins there. One that
    /// begins behind nothing but white space from there on is left to ``next()``.
    ///
    /// - Parameter offset: not behind the end of the block.
    mutating func begin(at offset: Int, behind space: Token.Flags) {
        if offset < start {
            // It stands in a block before: whether there is nothing but white space between.
            guard view.blocks[number &- 1].space | Self.below(offset &- start &+ 64) == ~0 else { return }
        }
        let first = Self.lowest(~(self.space | Self.below(offset &- start)))
        guard first == Self.bit(offset &- start) else {
            withheld |= first
            return
        }
        spaced = spaced & ~first | (space.contains(.spaceBefore) ? first : 0)
        lined = lined & ~first | (space.contains(.lineBreakBefore) ? first : 0)
    }

    /// Leaves out the tokens that begin before an offset.
    mutating func skip(to offset: Int) { rest &= ~Self.below(offset &- start) }

    /// The beginning of the next token, which is to be read with care.
    mutating func next() -> Int? {
        if rest == 0 { return nil }
        let offset = start &+ rest.trailingZeroBitCount
        rest &= rest &- 1
        return offset
    }

    /// Appends the tokens that are plain to see, words of nothing but letters of ASCII and marks, up to one that is not.
    ///
    /// What is a word and what a mark, and how long it is, can't be foreseen. So nothing is asked of a token: where it ends,
    /// whether it is plain and how it is written stand in masks for the whole block, in the order of the tokens.
    ///
    /// - Parameter kinds: of each byte of ASCII, letters included.
    @inline(never)
    mutating func readPlain(
        _ bytes: UnsafePointer<UInt8>, _ kinds: UnsafePointer<Token.Kind>, _ tokens: inout TokenList
    ) {
        let masks = view.blocks + number
        let (words, marks) = (rest & joined, rest & ~joined)
        // What lies behind the first beginning, and not behind the limit.
        let reach = (0 &- Self.lowest(rest) &<< 1) & Self.below(limit &- start &+ 1)
        let runEnds = ~joined & joined &<< 1 & reach
        // Added to the letters, the beginning of a run carries a bit to its end if all of it is letters.
        let mixedEnds = runEnds & ~(masks.pointee.letter &+ words)
        let allCapitals = masks.pointee.upper &+ words
        // An apostrophe may belong to what follows.
        var others = withheld & rest | masks.pointee.apostrophe & marks
        if mixedEnds != 0 { others |= Self.highest(words & (Self.lowest(mixedEnds) &- 1)) }
        let plain = Self.lowest(others) &- 1
        // The ends of tokens in the order of their beginnings; the last token may end behind the block.
        var (starts, ends) = (rest & plain, runEnds | marks &<< 1 & reach)
        let (spaced, lined, capitals, text) = (spaced, lined, masks.pointee.upper, bytes + start)
        let first = UInt32(truncatingIfNeeded: start)
        var token = tokens.end
        while starts != 0, ends != 0 {
            let bit = starts.trailingZeroBitCount
            let end = ends.trailingZeroBitCount
            let length = end &- bit
            let kind = kinds[Int(text[bit] & 0x7F)]
            if length > WordHash.short || kind == .other { break }
            let shift = UInt64(truncatingIfNeeded: bit)
            let isWord = words &>> shift & 1
            let capital = capitals &>> shift & isWord
            let all = allCapitals &>> UInt64(truncatingIfNeeded: end) & isWord
            let space = spaced &>> shift & 1 | (lined &>> shift & 1) &<< 1
            let flags = space | capital &<< 2 | all &<< 3 | (capital ^ isWord) &<< 4
            let hash = WordHash.hash(shortASCII: text + bit, length)
            token.pointee = Token(
                start: first &+ UInt32(truncatingIfNeeded: bit), length: UInt16(truncatingIfNeeded: length), kind: kind,
                flags: Token.Flags(rawValue: UInt8(truncatingIfNeeded: flags)),
                hash: isWord != 0 ? hash : UInt64(text[bit]))
            token += 1
            starts &= starts &- 1
            ends &= ends &- 1
        }
        rest = starts | rest & ~plain
        if ends == 0, Self.lowest(rest) & ~others != 0, let last = last(bytes, kinds) {
            token.pointee = last
            token += 1
            rest &= rest &- 1
        }
        tokens.end = token
    }

    /// The first token that was not read yet, which ends behind the block; nil for one that is not plain.
    private func last(_ bytes: UnsafePointer<UInt8>, _ kinds: UnsafePointer<Token.Kind>) -> Token? {
        let bit = rest.trailingZeroBitCount
        let shift = UInt64(truncatingIfNeeded: bit)
        let at = start &+ bit
        let space = UInt8(truncatingIfNeeded: spaced &>> shift & 1 | (lined &>> shift & 1) &<< 1)
        let offset = UInt32(truncatingIfNeeded: at)
        if joined &>> shift & 1 == 0 {
            let kind = kinds[Int(bytes[at] & 0x7F)]
            let hash = UInt64(bytes[at])
            return kind == .other
                ? nil : Token(start: offset, length: 1, kind: kind, flags: Token.Flags(rawValue: space), hash: hash)
        }
        let (joinedBytes, letterBytes, capitalBytes) = view.bytes(ofBlock: number)
        let (byte, within) = (bit &>> 3, UInt64(truncatingIfNeeded: bit & 7))
        let length = (~ByteMasks.View.bits(joinedBytes + byte, within)).trailingZeroBitCount
        if length >= ByteMasks.window || at &+ length > limit { return nil }
        let others = ~0 &<< UInt64(truncatingIfNeeded: length) as UInt64
        if ByteMasks.View.bits(letterBytes + byte, within) | others != ~0 { return nil }
        let capitals = ByteMasks.View.bits(capitalBytes + byte, within)
        let isCapitalized = UInt8(truncatingIfNeeded: capitals & 1)
        let flags = space | isCapitalized &<< 2 | (isCapitalized ^ 1) &<< 4 | (capitals | others == ~0 ? 8 : 0)
        return Token(
            start: offset, length: UInt16(truncatingIfNeeded: length), kind: .word, flags: Token.Flags(rawValue: flags),
            hash: WordHash.hash(ascii: bytes + at, length))
    }

    /// The lowest of some bits, none of none.
    @inline(__always)
    private static func lowest(_ bits: UInt64) -> UInt64 { bits & (0 &- bits) }

    /// The highest of some bits, of which there is one.
    @inline(__always)
    private static func highest(_ bits: UInt64) -> UInt64 {
        1 &<< UInt64(truncatingIfNeeded: 63 &- bits.leadingZeroBitCount)
    }

    /// The bit of an offset in the block, none for one outside.
    private static func bit(_ offset: Int) -> UInt64 {
        offset >= 0 && offset < 64 ? 1 &<< UInt64(truncatingIfNeeded: offset) : 0
    }

    /// The bits before an offset in the block.
    private static func below(_ offset: Int) -> UInt64 {
        offset >= 64 ? ~0 : offset <= 0 ? 0 : (1 &<< UInt64(truncatingIfNeeded: offset)) &- 1
    }
}
