internal import MTLintCore

/// A capitalized word that is neither a word of the language nor a known part of a name.
struct UnknownName {
    let part: NamePart
    /// Folded to letters.
    let word: [UInt8]

    /// In letters; what is not longer and all in capitals is an abbreviation.
    private static let longestAbbreviation = 6
    /// In letters; nothing that is longer is a name.
    private static let longest = 24
    /// The end of the Latin letters of European languages. Others need ICU, and no known name is near a word of theirs.
    private static let lastLetter: Unicode.Scalar = "\u{17F}"

    /// Reads the letters of a capitalized word that no list has, folded.
    ///
    /// - Parameter letters: keeps its memory from word to word.
    /// - Returns: false where the word is no name, by its length or its letters.
    static func read(_ index: Int, in text: AnalyzedText, into letters: inout [UInt8]) -> Bool {
        letters.removeAll(keepingCapacity: true)
        let token = text.tokens[index]
        guard Int(token.length) >= NameGuesses.shortest, Int(token.length) <= 2 * longest,
            token.flags.isDisjoint(with: [.digit, .apostrophe])
        else { return false }
        if token.flags.contains(.nonASCII) {
            guard let word = folded(Array(text.view.text[token.range.indices]), nonASCII: true) else { return false }
            letters = word
        } else {
            let isAllCapitals = token.flags.contains(.allCapitals)
            if Int(token.length) > longest || isAllCapitals && !mayBeAllCapitals(index, text) { return false }
            let start = Int(token.start)
            for index in start..<(start + Int(token.length)) {
                let byte = text.view.text[index]
                let letter = byte | 0x20
                // A capital behind others is a program's name.
                guard letter &- 0x61 < 26, index == start || isAllCapitals || byte == letter else { return false }
                letters.append(letter)
            }
        }
        return letters.count >= NameGuesses.shortest && letters.count <= longest
    }

    /// Whether a word in capitals stands in a heading, not among words in lower case, as constants and abbreviations do.
    private static func mayBeAllCapitals(_ index: Int, _ text: AnalyzedText) -> Bool {
        let near = max(0, index - 2)..<min(text.tokens.count, index + 3)
        return Int(text.tokens[index].length) > longestAbbreviation
            && near.contains {
                $0 != index && text.tokens[$0].flags.contains(.allCapitals) && text.isIn($0, .knownWords)
            }
    }

    /// Nil where the part is known, is an abbreviation or a program's name, or holds more than letters.
    init?(_ part: NamePart, in text: AnalyzedText, shortest: Int) {
        let token = text.tokens[part.tokens.lowerBound]
        guard part.tokens.count == 1, Int(token.length) >= shortest, Int(token.length) <= 2 * Self.longest,
            !token.isIn(.knownWords), token.isCapitalized,
            token.flags.isDisjoint(with: [.digit, .apostrophe])
        else { return nil }
        let bytes = Array(text.view.text[token.range.indices])
        if token.flags.contains(.allCapitals) {
            if bytes.count <= Self.longestAbbreviation { return nil }
        } else if bytes.dropFirst().contains(where: { $0 &- 0x41 < 26 }) {
            return nil
        }
        guard let word = Self.folded(bytes, nonASCII: token.flags.contains(.nonASCII)), word.count >= shortest,
            word.count <= Self.longest
        else { return nil }
        let isKnown = { (form: ArraySlice<UInt8>) in text.lexicon.classes(ofFolded: form).contains(.knownWords) }
        // A plural is as known as its singular, and an accent makes no other word.
        if word.last == 0x73, isKnown(word.dropLast()) { return nil }
        if token.flags.contains(.nonASCII), isKnown(word[...]) { return nil }
        self.part = part
        self.word = word
    }

    private static func folded(_ bytes: [UInt8], nonASCII: Bool) -> [UInt8]? {
        if nonASCII {
            let spelling = String(decoding: bytes, as: UTF8.self)
            guard spelling.unicodeScalars.allSatisfy({ $0 <= lastLetter }) else { return nil }
            return Folding.compact(spelling)
        }
        let word = bytes.map { $0 | 0x20 }
        return word.allSatisfy({ $0 &- 0x61 < 26 }) ? word : nil
    }

    /// Whether space, a quotation mark, a bracket or a dash stands before it in a text: behind other marks stand addresses
    /// and what a wrong decoding left.
    func standsFree(in text: AnalyzedText) -> Bool {
        let index = part.tokens.lowerBound
        if text.tokens[index].hasSpaceBefore || index == text.segment(ofToken: index).tokens.lowerBound { return true }
        let before = text.tokens[index - 1]
        guard before.isPunctuation else { return false }
        switch before.id {
        case 0x22, 0x27, 0x28, 0x5B, 0xAB, 0x2013, 0x2014, 0x2018, 0x201C, 0x201E: return true
        default: return false
        }
    }
}
