internal import CScan

/// Reads words, numbers and marks out of a text. Words are looked up afterwards, all at once: `TokenList.lookUp(in:)`.
///
/// Words are letters with their marks, with apostrophes between letters and digits after them. A possessive “’s” is a
/// word of its own, a hyphen a mark of its own. Numbers keep a point or comma between digits.
///
/// Runs of ASCII are found by bit masks; a run that holds another byte goes to a ``ScalarTokenizer``.
struct Tokenizer: ~Copyable {
    private var masks = ByteMasks()
    private var scalars = ScalarTokenizer()
    /// The offsets of the control characters of ASCII that were met since ``begin(_:_:)``, white space apart.
    private(set) var controls: [UInt32] = []

    /// Makes ready for the segments of a stretch of text.
    mutating func begin(_ text: PaddedBytes, _ range: Range<Int>) {
        controls.removeAll(keepingCapacity: true)
        text.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { masks.scan(base, range) }
        }
    }

    /// Calls `body` with every stretch of bytes beyond ASCII, as long as it goes, in the range that was last begun.
    func forEachRunBeyondASCII(_ range: Range<Int>, _ body: (Range<Int>) -> Void) {
        masks.forEachRunBeyondASCII(range, body)
    }

    /// Appends the tokens of a segment of the stretch.
    ///
    /// - Parameter protected: ranges that become one token each; sorted, not overlapping.
    mutating func tokenize(
        _ text: PaddedBytes, _ range: Range<Int>, protected: ArraySlice<TextRange<InView>>,
        into tokens: inout TokenList
    ) {
        // A token has a byte at least, and so has a protected range; a long one is cut at every 64 KiB.
        tokens.reserve(range.count + 16)
        var at = range.lowerBound
        var gap: Token.Flags = [.spaceBefore, .lineBreakBefore]
        for hidden in protected {
            let start = max(at, Int(hidden.start))
            let end = min(Int(hidden.end), range.upperBound)
            if start >= range.upperBound { break }
            if end <= at { continue }
            gap = read(text, at..<start, after: gap, &tokens)
            scalars.protect(text, start..<end, after: gap, into: &tokens)
            (at, gap) = (end, [])
        }
        _ = read(text, at..<range.upperBound, after: gap, &tokens)
    }

    /// - Returns: what space stands at the range's end.
    private mutating func read(
        _ text: PaddedBytes, _ range: Range<Int>, after gap: Token.Flags, _ tokens: inout TokenList
    ) -> Token.Flags {
        text.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return gap }
            return read(text, base, range, after: gap, &tokens)
        }
    }

    private mutating func read(
        _ text: PaddedBytes, _ bytes: UnsafePointer<UInt8>, _ range: Range<Int>, after gap: Token.Flags,
        _ tokens: inout TokenList
    ) -> Token.Flags {
        // Space that the masks do not show: before the range, or behind a run that was read scalar by scalar.
        var hidden = gap
        var hiddenEnd = range.lowerBound
        // Everything before it has been read.
        var done = range.lowerBound
        var block = (range.lowerBound - masks.start) >> 6
        while done < range.upperBound, masks.start + block * 64 < range.upperBound {
            let blockStart = masks.start + block * 64
            let joined = masks.joined[block].littleEndian
            let carried = block > 0 ? masks.joined[block - 1].littleEndian >> 63 : 0
            // Beginnings of runs, and every byte that is neither in a run nor space.
            var bits = (joined & ~(joined &<< 1 | carried)) | ~(joined | masks.blocks[block].space)
            // A run that the range cuts begins at the cut.
            if done > blockStart {
                let cut = UInt64(1) &<< UInt64(truncatingIfNeeded: done &- blockStart)
                bits = bits & ~(cut &- 1) | joined & cut
            } else if done == range.lowerBound {
                bits |= joined & 1
            }
            if range.upperBound &- blockStart < 64 {
                bits &= (1 &<< UInt64(truncatingIfNeeded: range.upperBound &- blockStart)) &- 1
            }
            while bits != 0 {
                let at = blockStart &+ bits.trailingZeroBitCount
                bits &= bits &- 1
                if at < done { continue }
                let flags = space(bytes, before: at, from: hiddenEnd, hidden)
                let end: Int
                if joined &>> UInt64(truncatingIfNeeded: at &- blockStart) & 1 != 0 {
                    let length = (~masks.bits(masks.joined, from: at)).trailingZeroBitCount
                    if length < ByteMasks.window, at &+ length <= range.upperBound {
                        if letters(bytes, at, length, flags, &tokens) {
                            done = at &+ length
                            continue
                        }
                        end = at &+ length
                    } else {
                        end = masks.runEnd(from: at, limit: range.upperBound)
                    }
                    // One that is cut may end with what joins.
                    if !masks.isJoined(end), run(bytes, at, end &- at, flags, &tokens) {
                        done = end
                        continue
                    }
                } else if bytes[at] == 0x27, at &+ 1 < range.upperBound, bytes[at &+ 1] | 0x20 == 0x73 {
                    // “’s” behind a mark (“the ‘Times’'s”), perhaps, and whatever sticks to it.
                    end = masks.runEnd(from: at &+ 1, limit: range.upperBound)
                } else {
                    done = at &+ 1
                    if !mark(bytes, at, flags, &tokens) {
                        // A control character stands for space.
                        (hidden, hiddenEnd) = (flags.union(.spaceBefore), done)
                    }
                    continue
                }
                hidden = scalars.tokenize(text, at..<end, after: flags, into: &tokens)
                hiddenEnd = end
                done = end
            }
            block &+= 1
        }
        return range.isEmpty ? gap : space(bytes, before: range.upperBound, from: hiddenEnd, hidden)
    }

    /// What space stands before an offset: white space of ASCII back to a start, and if there is nothing else, what
    /// stands before that.
    @inline(__always)
    private func space(
        _ bytes: UnsafePointer<UInt8>, before offset: Int, from start: Int, _ hidden: Token.Flags
    ) -> Token.Flags {
        // Nearly always a space between words, or none.
        if offset &- start > 1 {
            let before = bytes[offset &- 1]
            if before > 0x20 { return [] }
            if before == 0x20, bytes[offset &- 2] > 0x20 { return .spaceBefore }
        }
        return anySpace(bytes, before: offset, from: start, hidden)
    }

    private func anySpace(
        _ bytes: UnsafePointer<UInt8>, before offset: Int, from start: Int, _ hidden: Token.Flags
    ) -> Token.Flags {
        var at = offset &- 1
        var flags: Token.Flags = []
        while at >= start {
            switch bytes[at] {
            case 0x20, 0x09: flags.insert(.spaceBefore)
            case 0x0A, 0x0D: flags.formUnion([.spaceBefore, .lineBreakBefore])
            default: return flags
            }
            at &-= 1
        }
        return flags.union(hidden)
    }

    /// Appends the word that a run is, if it is nothing but letters of ASCII.
    ///
    /// - Parameter length: less than ``ByteMasks/window``.
    /// - Returns: false, with nothing appended, for any other run.
    @inline(__always)
    private func letters(
        _ bytes: UnsafePointer<UInt8>, _ at: Int, _ length: Int, _ gap: Token.Flags, _ tokens: inout TokenList
    ) -> Bool {
        let all = (1 &<< UInt64(truncatingIfNeeded: length)) &- 1 as UInt64
        if ~masks.bits(masks.letters, from: at) & all != 0 { return false }
        let upper = masks.bits(masks.capitals, from: at) & all
        let first = upper & 1 != 0 ? Token.Flags.capitalized : .lowercase
        let capitals = upper == all ? Token.Flags.allCapitals.rawValue : 0
        word(bytes, at, length, Token.Flags(rawValue: gap.rawValue | first.rawValue | capitals), &tokens)
        return true
    }

    /// Appends the word or number that a run of ASCII is.
    ///
    /// - Returns: false, with nothing appended, when the run is not that simple.
    private func run(
        _ bytes: UnsafePointer<UInt8>, _ at: Int, _ length: Int, _ gap: Token.Flags,
        _ tokens: inout TokenList
    ) -> Bool {
        guard length <= 64 else { return false }
        let offset = at &- masks.start
        let block = masks.blocks + (offset &>> 6)
        let shift = UInt64(truncatingIfNeeded: offset & 63)
        let all: UInt64 = ~0 &>> UInt64(truncatingIfNeeded: 64 &- length)
        if masks.bits(block[0].high, block[1].high, shift: shift, all) != 0 { return false }
        let letters = masks.bits(block[0].letter, block[1].letter, shift: shift, all)
        let digits = masks.bits(block[0].digit, block[1].digit, shift: shift, all)
        // A run that a protected range cut may begin with what joins.
        if (letters | digits) & 1 == 0 { return false }
        if letters == 0 {
            // Nothing but digits and what joins them.
            tokens.append(
                Token(
                    start: UInt32(truncatingIfNeeded: at), length: UInt16(truncatingIfNeeded: length), kind: .number,
                    flags: gap.union(.digit)))
            return true
        }
        var flags = gap
        var length = length
        if letters | digits != all {
            // Something joins; a number's point inside a word is read with care, and “’s” at the end comes off.
            if masks.bits(block[0].separator, block[1].separator, shift: shift, all) != 0 { return false }
            let isPossessive = length > 2 && bytes[at &+ length &- 1] | 0x20 == 0x73 && bytes[at &+ length &- 2] == 0x27
            let apostrophes = masks.bits(block[0].apostrophe, block[1].apostrophe, shift: shift, all)
            if apostrophes.nonzeroBitCount > 1 || digits & 1 != 0 { return false }
            if isPossessive { length &-= 2 } else { flags.insert(.apostrophe) }
            if isPossessive {
                finish(bytes, at, length, flags, letters, digits, block, shift, &tokens)
                word(bytes, at &+ length, 2, [.lowercase, .apostrophe], &tokens)
                return true
            }
        }
        finish(bytes, at, length, flags, letters, digits, block, shift, &tokens)
        return true
    }

    /// Appends a word whose bytes are known to be letters, digits and apostrophes.
    @inline(__always)
    private func finish(
        _ bytes: UnsafePointer<UInt8>, _ at: Int, _ length: Int, _ gap: Token.Flags, _ letters: UInt64,
        _ digits: UInt64,
        _ block: UnsafeMutablePointer<cscan_masks>, _ shift: UInt64, _ tokens: inout TokenList
    ) {
        let all: UInt64 = ~0 &>> UInt64(truncatingIfNeeded: 64 &- length)
        var flags = gap
        if digits & all != 0 { flags.insert(.digit) }
        let upper = masks.bits(block[0].upper, block[1].upper, shift: shift, all)
        if upper == letters & all { flags.insert(.allCapitals) }
        if digits & 1 == 0 { flags.insert(upper & 1 != 0 ? .capitalized : .lowercase) }
        word(bytes, at, length, flags, &tokens)
    }

    @inline(__always)
    private func word(
        _ bytes: UnsafePointer<UInt8>, _ at: Int, _ length: Int, _ flags: Token.Flags,
        _ tokens: inout TokenList
    ) {
        tokens.append(
            Token(
                start: UInt32(truncatingIfNeeded: at), length: UInt16(truncatingIfNeeded: length), flags: flags,
                hash: WordHash.hash(bytes + at, length)))
    }

    /// Appends the token of one byte that is in no run.
    ///
    /// - Returns: false, with nothing appended, for a control character that stands for space.
    private mutating func mark(
        _ bytes: UnsafePointer<UInt8>, _ at: Int, _ gap: Token.Flags, _ tokens: inout TokenList
    ) -> Bool {
        let byte = bytes[at]
        if byte < 0x20 || byte == 0x7F { controls.append(UInt32(truncatingIfNeeded: at)) }
        if byte < 0x20, byte != 0 { return false }
        let kind: Token.Kind =
            switch CharacterKind(UInt32(byte)) {
            case .punctuation: .punctuation
            case .symbol: .symbol
            default: .other
            }
        tokens.append(Token(start: UInt32(truncatingIfNeeded: at), length: 1, kind: kind, flags: gap, id: UInt32(byte)))
        return true
    }
}
