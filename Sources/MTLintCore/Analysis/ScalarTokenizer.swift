/// Reads words, numbers and marks out of stretches of text that are not all ASCII, scalar by scalar.
///
/// It keeps to the rules of ``Tokenizer``.
struct ScalarTokenizer: ~Copyable {
    private var breaks = WordBreaks()

    /// Appends the tokens of a range of the text.
    ///
    /// - Parameter gap: what stands before the range.
    /// - Returns: what space stands at the range's end.
    mutating func tokenize(
        _ text: PaddedBytes, _ range: Range<Int>, after gap: Token.Flags, into tokens: inout TokenList
    ) -> Token.Flags {
        var at = range.lowerBound
        var gap = gap
        while at < range.upperBound {
            let scalar = text.scalar(at: at)
            switch CharacterKind(scalar.value) {
            case .space:
                gap.insert(.spaceBefore)
                if scalar.value == 0x0A || scalar.value == 0x0D { gap.insert(.lineBreakBefore) }
                at += scalar.length
                continue
            case .control where scalar.value < 0x20 && scalar.value != 0:
                gap.insert(.spaceBefore)
                at += scalar.length
                continue
            case .upper, .lower, .uncased, .mark:
                at = word(text, at..<range.upperBound, gap, &tokens)
            case .digit:
                at = number(text, at..<range.upperBound, gap, &tokens)
            case .complex:
                at = complexRun(text, at..<range.upperBound, gap, &tokens)
            case .punctuation:
                if let end = possessive(text, at, limit: range.upperBound), !gap.contains(.spaceBefore) {
                    let flags = gap.union(
                        scalar.length > 1 ? [.lowercase, .apostrophe, .nonASCII] : [.lowercase, .apostrophe])
                    add(text, at..<end, flags, &tokens)
                    at = end
                } else {
                    append(text, .punctuation, at..<(at + scalar.length), gap, scalar.value, &tokens)
                    at += scalar.length
                }
            case .symbol:
                append(text, .symbol, at..<(at + scalar.length), gap, scalar.value, &tokens)
                at += scalar.length
            case .format, .control, .other:
                append(text, .other, at..<(at + scalar.length), gap, scalar.value, &tokens)
                at += scalar.length
            }
            gap = []
        }
        return gap
    }

    /// Appends one token for a protected range.
    func protect(_ text: PaddedBytes, _ range: Range<Int>, after gap: Token.Flags, into tokens: inout TokenList) {
        append(text, .protected, range, gap, 0, &tokens)
    }

    private static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }

    /// The end of a possessive “’s” that begins at an offset, or nil.
    private func possessive(_ text: PaddedBytes, _ at: Int, limit: Int) -> Int? {
        let apostrophe = text.scalar(at: at)
        guard Self.isApostrophe(apostrophe.value) else { return nil }
        let end = at + apostrophe.length + 1
        guard end <= limit, text[end - 1] | 0x20 == 0x73 else { return nil }
        return end < limit && CharacterKind(text.scalar(at: end).value).continuesWord ? nil : end
    }

    private func word(
        _ text: PaddedBytes, _ range: Range<Int>, _ gap: Token.Flags,
        _ tokens: inout TokenList
    ) -> Int {
        var at = range.lowerBound
        var flags = gap
        var hasLower = false
        var hasUpper = false
        var isFirst = true
        while at < range.upperBound {
            let scalar = text.scalar(at: at)
            let kind = CharacterKind(scalar.value)
            switch kind {
            case .upper:
                if isFirst { flags.insert(.capitalized) }
                hasUpper = true
            case .lower:
                if isFirst { flags.insert(.lowercase) }
                hasLower = true
            case .digit: flags.insert(.digit)
            case .uncased, .mark: break
            default:
                let next = at + scalar.length
                guard next < range.upperBound, at > range.lowerBound,
                    kind == .format || Self.isApostrophe(scalar.value),
                    CharacterKind(text.scalar(at: next).value).isLetter,
                    possessive(text, at, limit: range.upperBound) == nil
                else {
                    return finish(text, range.lowerBound..<at, flags, hasUpper && !hasLower, &tokens)
                }
                if kind != .format { flags.insert(.apostrophe) }
            }
            if scalar.length > 1 { flags.insert(.nonASCII) }
            if kind.isLetter { isFirst = false }
            at += scalar.length
        }
        return finish(text, range.lowerBound..<at, flags, hasUpper && !hasLower, &tokens)
    }

    private func finish(
        _ text: PaddedBytes, _ range: Range<Int>, _ flags: Token.Flags, _ allCapitals: Bool,

        _ tokens: inout TokenList
    ) -> Int {
        add(text, range, allCapitals ? flags.union(.allCapitals) : flags, &tokens)
        return range.upperBound
    }

    /// A number; with a letter directly after it, the whole is a word: “14h30”, “1950s”.
    private func number(
        _ text: PaddedBytes, _ range: Range<Int>, _ gap: Token.Flags,
        _ tokens: inout TokenList
    ) -> Int {
        var at = range.lowerBound
        while at < range.upperBound {
            let scalar = text.scalar(at: at)
            let kind = CharacterKind(scalar.value)
            if kind == .digit {
                at += scalar.length
            } else if kind.isLetter {
                let end = word(text, at..<range.upperBound, gap, &tokens)
                // The word just read began behind the digits: make it begin with them.
                var flags = tokens.removeLast().flags.union(.digit)
                flags.subtract([.capitalized, .lowercase])
                add(text, range.lowerBound..<end, flags, &tokens)
                return end
            } else if scalar.value == 0x2E || scalar.value == 0x2C, at + 1 < range.upperBound,
                CharacterKind(text.scalar(at: at + 1).value) == .digit
            {
                at += 1
            } else {
                break
            }
        }
        append(text, .number, range.lowerBound..<at, gap.union(.digit), 0, &tokens)
        return at
    }

    private mutating func complexRun(
        _ text: PaddedBytes, _ range: Range<Int>, _ gap: Token.Flags,
        _ tokens: inout TokenList
    ) -> Int {
        var end = range.lowerBound
        while end < range.upperBound {
            let scalar = text.scalar(at: end)
            let kind = CharacterKind(scalar.value)
            guard kind == .complex || kind == .mark else { break }
            end += scalar.length
        }
        var start = range.lowerBound
        var gap = gap
        for boundary in breaks.boundaries(in: text, range.lowerBound..<end) {
            let next = range.lowerBound + Int(boundary)
            if next > start { add(text, start..<next, gap.union(.nonASCII), &tokens) }
            (start, gap) = (next, [])
        }
        return end
    }

    /// Appends a word with its hash.
    private func add(_ text: PaddedBytes, _ range: Range<Int>, _ flags: Token.Flags, _ tokens: inout TokenList) {
        let hash =
            flags.contains(.nonASCII)
            ? WordHash.hash(Folding.lowercased(Array(text[range])))
            : text.withUnsafeBytes { bytes in
                bytes.baseAddress.map { WordHash.hash(ascii: $0 + range.lowerBound, range.count) } ?? 0
            }
        append(
            text, .word, range, flags, UInt32(truncatingIfNeeded: hash), &tokens,
            WordClasses(rawValue: UInt32(truncatingIfNeeded: hash >> 32)))
    }

    /// Appends a token; a run longer than a token can be is cut at a scalar's border.
    private func append(
        _ text: PaddedBytes, _ kind: Token.Kind, _ range: Range<Int>, _ flags: Token.Flags, _ id: UInt32,
        _ tokens: inout TokenList, _ classes: WordClasses = []
    ) {
        var start = range.lowerBound
        var flags = flags
        while range.upperBound - start > Int(UInt16.max) {
            var cut = start + Int(UInt16.max)
            while text[cut] & 0xC0 == 0x80 { cut -= 1 }
            tokens.append(token(kind, start..<cut, flags, id, classes))
            start = cut
            flags.subtract([.spaceBefore, .lineBreakBefore])
        }
        tokens.append(token(kind, start..<range.upperBound, flags, id, classes))
    }

    private func token(
        _ kind: Token.Kind, _ range: Range<Int>, _ flags: Token.Flags, _ id: UInt32, _ classes: WordClasses
    ) -> Token {
        Token(
            start: UInt32(clamping: range.lowerBound), length: UInt16(range.count), kind: kind, flags: flags, id: id,
            classes: classes)
    }
}
