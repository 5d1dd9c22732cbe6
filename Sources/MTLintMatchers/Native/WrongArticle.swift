package import MTLintCore

/// Finds “a” before the sound of a vowel and “an” before that of a consonant.
package struct WrongArticle: NativeMatcher {
    private let beforeConsonants: Trigger
    private let beforeVowels: Trigger
    private let sounds: InitialSound

    package init(lexicon: inout Lexicon) {
        beforeConsonants = lexicon.trigger(word: "a")
        beforeVowels = lexicon.trigger(word: "an")
        sounds = InitialSound(lexicon)
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for index in text.occurrences(of: beforeConsonants).lazy.map(Int.init)
        where !isSurelyConsonant(after: index, text) && isWrong(index, before: .vowel, text, &matches) {
            report(index, "an", text, &matches)
        }
        for index in text.occurrences(of: beforeVowels).lazy.map(Int.init)
        where isWrong(index, before: .consonant, text, &matches) {
            report(index, "a", text, &matches)
        }
    }

    /// Whether a word is the article that may not stand before a sound, and stands there.
    private func isWrong(
        _ index: Int, before sound: InitialSound.Sound, _ text: AnalyzedText, _ matches: inout Matches
    ) -> Bool {
        guard index + 1 < text.tokens.count else { return false }
        let phrase = text.range(ofTokens: index..<(index + 2))
        if matches.silentNames.contains(phrase, text) { return false }
        if self.sound(after: index, text) == sound { return isArticle(index, text) }
        matches.silentNames.insert(phrase, text)
        return false
    }

    /// Whether a letter follows that nearly all words say as a consonant: most articles are done with.
    private func isSurelyConsonant(after index: Int, _ text: AnalyzedText) -> Bool {
        guard index + 1 < text.tokens.count else { return true }
        switch text.view.text[Int(text.tokens[index + 1].start)] {
        // b c d f g j k l m n p q r s t v w z
        case 0x62...0x64, 0x66, 0x67, 0x6A...0x6E, 0x70...0x74, 0x76, 0x77, 0x7A: return true
        // The same in capitals, without those whose names begin with a vowel.
        case 0x42...0x44, 0x47, 0x4A, 0x4B, 0x50, 0x51, 0x54, 0x56, 0x57, 0x5A: return true
        default: return false
        }
    }

    private func report(_ index: Int, _ article: String, _ text: AnalyzedText, _ matches: inout Matches) {
        let token = text.tokens[index]
        let written = token.isCapitalized ? (article == "a" ? "A" : "An") : article
        matches.report(
            text.range(ofTokens: index..<(index + 2)), fixes: [.replace(token.range, with: written, .suggested)])
    }

    /// Not the letter: “Vitamin A is”, “(a) each”, “A-levels”. In capitals only at the beginning of a line or sentence.
    private func isArticle(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        guard token.hasSpaceBefore, text.followsAfterOneSpace(index + 1) else { return false }
        if token.isLowercase || token.hasLineBreakBefore { return true }
        guard index > 0, token.length == 1 || !token.flags.contains(.allCapitals) else { return false }
        let before = text.tokens[index - 1]
        return before.isMark(".") || before.isMark("?") || before.isMark("!")
    }

    private func sound(after index: Int, _ text: AnalyzedText) -> InitialSound.Sound {
        guard index + 1 < text.tokens.count else { return .either }
        let next = text.tokens[index + 1]
        let bytes = text.view.text[next.range.indices]
        if next.isNumber || next.flags.contains(.digit) { return Self.sound(ofNumber: bytes) }
        guard next.isWord, !next.flags.contains(.nonASCII) else { return .either }
        if next.isLowercase {
            guard next.isIn(.knownWords), !next.isIn(.functionWords), next.length > 1 else { return .either }
            return sounds.sound(of: bytes)
        }
        let isArticleInCapitals = text.tokens[index].flags.contains(.allCapitals) && text.tokens[index].length > 1
        if next.length > 1, next.flags.contains(.allCapitals) {
            return isArticleInCapitals || text.tokens[index].isCapitalized ? .either : Self.sound(ofLetters: bytes)
        }
        guard next.isIn(.knownWords), !next.isIn(.functionWords), next.length > 2 else { return .either }
        // “SQLite” begins with letters that some say one by one.
        if bytes.dropFirst().first.map({ 0x41...0x5A ~= $0 }) ?? false { return .either }
        return sounds.sound(of: bytes.map { $0 | 0x20 }[...])
    }

    /// An abbreviation that is said letter by letter, or begins alike either way.
    private static func sound(ofLetters letters: ArraySlice<UInt8>) -> InitialSound.Sound {
        let isSpelled = letters.allSatisfy { !"AEIOUY".utf8.contains($0) }
        switch letters.first {
        case let first? where "BCDGJKPQTVWZ".utf8.contains(first): return .consonant
        case let first? where "AI".utf8.contains(first): return .vowel
        case let first? where "FHLMNRSX".utf8.contains(first) && isSpelled && letters.count <= 4: return .vowel
        default:
            return ["UK", "UN", "US", "USA", "USB", "UV"].contains(String(decoding: letters, as: UTF8.self))
                ? .consonant : .either
        }
    }

    /// “8”, “80s”, “11th”, “18,000” begin with the sound of a vowel, and “1100” may be said in two ways.
    private static func sound(ofNumber number: ArraySlice<UInt8>) -> InitialSound.Sound {
        let digits = number.prefix { 0x30...0x39 ~= $0 }
        let groups = number.dropFirst(digits.count).prefix { 0x30...0x39 ~= $0 || $0 == 0x2C }.split(separator: 0x2C)
        guard let first = digits.first, groups.allSatisfy({ $0.count == 3 }) else { return .either }
        if first == 0x38 { return .vowel }
        let isElevenOrEighteen = digits.starts(with: "11".utf8) || digits.starts(with: "18".utf8)
        if isElevenOrEighteen { return digits.count == 2 ? .vowel : digits.count == 3 ? .consonant : .either }
        return .consonant
    }
}
