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
    /// What stands behind white space, and what of it behind a line break with nothing but white space between.
    private let spaced: UInt64
    private let lined: UInt64
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

    /// Leaves the token that begins at an offset, or behind nothing but white space from there on, to ``next()``.
    ///
    /// - Parameter offset: not behind the end of the block.
    mutating func withhold(behind offset: Int) {
        if offset < start {
            // It stands in a block before: whether there is nothing but white space between.
            guard view.blocks[number &- 1].space | Self.below(offset &- start &+ 64) == ~0 else { return }
        }
        withheld |= Self.lowest(~(space | Self.below(offset &- start)))
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
    /// A function of its own, and called once for many tokens: so all that it works with stays in registers.
    @inline(never)
    mutating func readPlain(
        _ bytes: UnsafePointer<UInt8>, _ markKinds: UnsafePointer<Token.Kind>, _ tokens: inout TokenList
    ) {
        var rest = rest
        var token = tokens.end
        let (joinedBytes, letterBytes, capitalBytes) = view.bytes(ofBlock: number)
        let text = bytes + start
        let limit = limit &- start
        while rest != 0 {
            let bit = rest.trailingZeroBitCount
            if withheld &>> UInt64(truncatingIfNeeded: bit) & 1 != 0 { break }
            let isLined = UInt8(truncatingIfNeeded: lined &>> UInt64(truncatingIfNeeded: bit) & 1)
            let gap = UInt8(truncatingIfNeeded: spaced &>> UInt64(truncatingIfNeeded: bit) & 1) | isLined &<< 1
            if joined &>> UInt64(truncatingIfNeeded: bit) & 1 != 0 {
                let (byte, shift) = (bit &>> 3, UInt64(truncatingIfNeeded: bit & 7))
                let length = (~ByteMasks.View.bits(joinedBytes + byte, shift)).trailingZeroBitCount
                if length >= ByteMasks.window || bit &+ length > limit { break }
                let others = ~0 &<< UInt64(truncatingIfNeeded: length) as UInt64
                if ByteMasks.View.bits(letterBytes + byte, shift) | others != ~0 { break }
                let capitals = ByteMasks.View.bits(capitalBytes + byte, shift)
                let isCapitalized = UInt8(truncatingIfNeeded: capitals & 1)
                let isAll: UInt8 = capitals | others == ~0 ? 8 : 0
                let flags = gap | isCapitalized &<< 2 | (isCapitalized ^ 1) &<< 4 | isAll
                token.pointee = Token(
                    start: UInt32(truncatingIfNeeded: start &+ bit), length: UInt16(truncatingIfNeeded: length),
                    flags: Token.Flags(rawValue: flags), hash: WordHash.hash(ascii: text + bit, length))
            } else {
                let byte = text[bit]
                let kind = markKinds[Int(byte & 0x7F)]
                // An apostrophe may belong to what follows.
                if kind == .other || byte == 0x27 { break }
                token.pointee = Token(
                    start: UInt32(truncatingIfNeeded: start &+ bit), length: 1, kind: kind,
                    flags: Token.Flags(rawValue: gap), id: UInt32(byte))
            }
            token += 1
            rest &= rest &- 1
        }
        self.rest = rest
        tokens.end = token
    }

    /// The lowest of some bits, none of none.
    @inline(__always)
    private static func lowest(_ bits: UInt64) -> UInt64 { bits & (0 &- bits) }

    /// The bit of an offset in the block, none for one outside.
    private static func bit(_ offset: Int) -> UInt64 {
        offset >= 0 && offset < 64 ? 1 &<< UInt64(truncatingIfNeeded: offset) : 0
    }

    /// The bits before an offset in the block.
    private static func below(_ offset: Int) -> UInt64 {
        offset >= 64 ? ~0 : offset <= 0 ? 0 : (1 &<< UInt64(truncatingIfNeeded: offset)) &- 1
    }
}
