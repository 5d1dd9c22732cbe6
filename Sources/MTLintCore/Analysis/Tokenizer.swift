internal import CScan

/// Reads words, numbers and marks out of a text. Words are looked up afterwards, by ``TextIndex``.
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
    /// What each byte of ASCII is by itself; letters are words.
    private let kinds = Self.allKinds

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
        let (first, limit) = (range.lowerBound, range.upperBound)
        // Space that the masks do not show: before the range, or behind a run that was read scalar by scalar.
        var hidden = gap
        var hiddenEnd = first
        // Everything before it has been read.
        var done = first
        var number = (first - masks.start) >> 6
        while done < limit, masks.start + number * 64 < limit {
            var block = TokenBlock(masks.view, number, from: done, isFirst: done == first, limit: limit)
            block.begin(at: hiddenEnd, behind: hidden)
            while block.rest != 0 {
                block.readPlain(bytes, kinds, &tokens)
                guard let at = block.next() else { break }
                let flags = space(bytes, before: at, from: hiddenEnd, hidden)
                let end: Int
                if block.isJoined(at) {
                    end = block.view.runEnd(from: at, limit: limit)
                    // One that is cut may end with what joins.
                    if !block.view.isJoined(end), run(block.view, bytes, at, end &- at, flags, &tokens) {
                        done = end
                        continue
                    }
                } else if bytes[at] == 0x27, at &+ 1 < limit, bytes[at &+ 1] | 0x20 == 0x73 {
                    // “’s” behind a mark (“the ‘Times’'s”), perhaps, and whatever sticks to it.
                    end = block.view.runEnd(from: at &+ 1, limit: limit)
                } else {
                    done = at &+ 1
                    if !mark(bytes, at, flags, &tokens) {
                        // A control character stands for space.
                        (hidden, hiddenEnd) = (flags.union(.spaceBefore), done)
                        block.begin(at: hiddenEnd, behind: hidden)
                    }
                    continue
                }
                hidden = scalars.tokenize(text, at..<end, after: flags, into: &tokens)
                hiddenEnd = end
                done = end
                block.skip(to: end)
                block.begin(at: hiddenEnd, behind: hidden)
            }
            done = max(done, block.end)
            number &+= 1
        }
        return range.isEmpty ? gap : space(bytes, before: limit, from: hiddenEnd, hidden)
    }

    /// What space stands before an offset: white space of ASCII back to a start, and if there is nothing else, what
    /// stands before that.
    private func space(
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

    /// Appends the word or number that a run of ASCII is.
    ///
    /// - Returns: false, with nothing appended, when the run is not that simple.
    private func run(
        _ masks: ByteMasks.View, _ bytes: UnsafePointer<UInt8>, _ at: Int, _ length: Int, _ gap: Token.Flags,
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
                finish(masks, bytes, at, length, flags, letters, digits, block, shift, &tokens)
                word(bytes, at &+ length, 2, [.lowercase, .apostrophe], &tokens)
                return true
            }
        }
        finish(masks, bytes, at, length, flags, letters, digits, block, shift, &tokens)
        return true
    }

    /// Appends a word whose bytes are known to be letters, digits and apostrophes.
    @inline(__always)
    private func finish(
        _ masks: ByteMasks.View, _ bytes: UnsafePointer<UInt8>, _ at: Int, _ length: Int, _ gap: Token.Flags,
        _ letters: UInt64, _ digits: UInt64, _ block: UnsafePointer<cscan_masks>, _ shift: UInt64,
        _ tokens: inout TokenList
    ) {
        let all: UInt64 = ~0 &>> UInt64(truncatingIfNeeded: 64 &- length)
        var flags = gap
        if digits & all != 0 { flags.insert(.digit) }
        let upper = masks.bits(block[0].upper, block[1].upper, shift: shift, all)
        if upper == letters & all { flags.insert(.allCapitals) }
        if digits & 1 == 0 { flags.insert(upper & 1 != 0 ? .capitalized : .lowercase) }
        word(bytes, at, length, flags, &tokens)
    }

    private func word(
        _ bytes: UnsafePointer<UInt8>, _ at: Int, _ length: Int, _ flags: Token.Flags, _ tokens: inout TokenList
    ) {
        tokens.append(
            Token(
                start: UInt32(truncatingIfNeeded: at), length: UInt16(truncatingIfNeeded: length), kind: .word,
                flags: flags, hash: WordHash.hash(ascii: bytes + at, length)))
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
        tokens.append(
            Token(
                start: UInt32(truncatingIfNeeded: at), length: 1, kind: kinds[Int(byte & 0x7F)], flags: gap,
                id: UInt32(byte)))
        return true
    }

    /// Made once, and kept as long as the process lives.
    private nonisolated(unsafe) static let allKinds: UnsafePointer<Token.Kind> = {
        let kinds = UnsafeMutablePointer<Token.Kind>.allocate(capacity: 128)
        for byte in 0..<128 {
            kinds[byte] =
                switch CharacterKind(UInt32(byte)) {
                case .upper, .lower: .word
                case .punctuation: .punctuation
                case .symbol: .symbol
                default: .other
                }
        }
        return UnsafePointer(kinds)
    }()
}
