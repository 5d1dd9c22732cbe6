internal import MTLintCore

/// Finds the words of an English text that may be of another language: those that English does not have, and the
/// function words of others.
struct ForeignWords: Sendable {
    let unknown: Trigger
    let functionWords: Trigger
    let triples: LetterTriples?

    init(lexicon: inout Lexicon) {
        unknown = lexicon.triggerUnknownWords()
        functionWords = lexicon.trigger(class: .foreignFunctionWords)
        triples = LetterTriples(lexicon)
    }

    /// Calls `body` with both kinds, in order.
    func forEachCandidate(in text: AnalyzedText, _ body: (Int) -> Void) {
        let unknown = text.occurrences(of: unknown)
        let others = text.occurrences(of: functionWords)
        var next = 0
        for index in unknown {
            while next < others.count, others[next] < index {
                body(Int(others[next]))
                next += 1
            }
            body(Int(index))
        }
        for index in others[next...] { body(Int(index)) }
    }

    /// Whether an unknown word is plain, and no contraction.
    func isPlainUnknown(_ index: Int, in text: AnalyzedText) -> Bool {
        !text.tokens[index].flags.contains(.apostrophe) && isPlain(index, in: text)
    }

    /// Whether a token is an ordinary word in running text: in lower case, behind space, and no part of an address, a
    /// compound, a formula or markup.
    func isPlain(_ index: Int, in text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        guard token.isLowercase, token.length >= 2, token.hasSpaceBefore, !token.flags.contains(.digit) else {
            return false
        }
        let bytes = text.view.text
        switch bytes[Int(token.end)] {
        // / @ _ - \ = & * #
        case 0x2F, 0x40, 0x5F, 0x2D, 0x5C, 0x3D, 0x26, 0x2A, 0x23: return false
        // “name.txt”, “key:value”
        case 0x2E, 0x3A:
            let next = bytes[Int(token.end) + 1]
            if next > 0x2F, next != 0x3A { return false }
        // Of what is not ASCII only marks (“’”, “…”) and a no-break space.
        case 0xE2: if bytes[Int(token.end) + 1] != 0x80 { return false }
        case 0xC2: if bytes[Int(token.end) + 1] != 0xA0 { return false }
        case 0x80...: return false
        default: break
        }
        return !isMentioned(index, in: text) && !isBracketed(index, in: text)
    }

    /// The letters of a word of Latin script in lower-case ASCII; nil for a word that has capitals inside, or another
    /// script.
    func letters(of index: Int, in text: AnalyzedText) -> [UInt8]? {
        let token = text.tokens[index]
        let bytes = text.view.text[token.range.indices]
        if bytes.contains(where: { 0x41...0x5A ~= $0 }) { return nil }
        if !token.flags.contains(.nonASCII) { return Array(bytes) }
        let word = text.string(token.range)
        for scalar in word.unicodeScalars where scalar != "’" {
            // Not those of phonetic script.
            let isOfALanguage = scalar.value < 0x180 || 0x218...0x21B ~= scalar.value || 0x1E00..<0x1F00 ~= scalar.value
            let habit = CharacterHabit(scalar.value)
            if habit.script != .latin || habit.kind == .upper || !isOfALanguage { return nil }
        }
        return Folding.latin(word)
    }

    /// The scores of a word's ``letters(of:in:)``, without an array for a word of ASCII.
    func scores(of index: Int, in text: AnalyzedText) -> LanguageScores? {
        guard let triples else { return nil }
        let token = text.tokens[index]
        if token.flags.contains(.nonASCII) { return letters(of: index, in: text).map { triples.scores(of: $0) } }
        let bytes = text.view.text[token.range.indices]
        return bytes.contains(where: { 0x41...0x5A ~= $0 }) ? nil : triples.scores(of: bytes)
    }

    /// Whether a token stands in a short quotation: a word or a phrase that is spoken about. Speeches are longer, and
    /// translated as the rest.
    private func isMentioned(_ index: Int, in text: AnalyzedText) -> Bool {
        let after = text.quotations.partitioningIndex { $0.tokens.lowerBound > index }
        guard after > 0, text.quotations[after - 1].tokens.contains(index) else { return false }
        return text.quotations[after - 1].tokens.count <= Self.shortQuotation
    }

    /// In tokens, with the marks.
    private static let shortQuotation = 14

    /// Whether a round bracket was opened shortly before a token and not closed: a gloss.
    private func isBracketed(_ index: Int, in text: AnalyzedText) -> Bool {
        var at = index - 1
        while at >= 0, index - at <= Self.reach, !text.tokens[at + 1].hasLineBreakBefore {
            if text.tokens[at].isMark("(") || text.tokens[at].isMark("[") { return true }
            if text.tokens[at].isMark(")") || text.tokens[at].isMark("]") { return false }
            at -= 1
        }
        return false
    }

    /// In tokens.
    private static let reach = 15
}
