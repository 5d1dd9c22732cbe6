internal import MTLintCore

/// The words that say who speaks: “added the Chinese president”, “Xi Jinping said”.
struct ReportingClause {
    /// The comma between the reported words and the clause.
    let comma: Int
    let verb: Int

    /// The clause that ends a sentence with verb and subject inverted: “…, added the Chinese president.”
    ///
    /// The subject is a name, “he” or “she”, or an article or possessive with at most eight words behind it; an
    /// apposition may follow.
    ///
    /// - Parameter verb: the index of a reporting verb.
    static func inverted(at verb: Int, in sentence: Sentence, of text: AnalyzedText) -> ReportingClause? {
        guard verb > sentence.tokens.lowerBound, verb + 1 < sentence.tokens.upperBound, text.tokens[verb].isLowercase,
            text.tokens[verb - 1].isMark(","), isSubject((verb + 1)..<sentence.tokens.upperBound, text)
        else { return nil }
        return ReportingClause(comma: verb - 1, verb: verb)
    }

    /// The clause behind a comma with the subject, a name, first: “…, Xi Jinping said in a message”.
    ///
    /// - Parameter verb: the index of a reporting verb.
    static func direct(at verb: Int, in sentence: Sentence, of text: AnalyzedText) -> ReportingClause? {
        guard verb - 2 > sentence.tokens.lowerBound, text.tokens[verb].isLowercase,
            let name = text.name(ofToken: verb - 1),
            name.tokens.upperBound == verb, name.tokens.lowerBound > sentence.tokens.lowerBound,
            text.tokens[name.tokens.lowerBound - 1].isMark(",")
        else { return nil }
        return ReportingClause(comma: name.tokens.lowerBound - 1, verb: verb)
    }

    private static func isSubject(_ range: Range<Int>, _ text: AnalyzedText) -> Bool {
        guard let first = range.first else { return false }
        if text.tokens[first].isCapitalized { return !isFirstPerson(first, text) }
        let word = text.string(ofToken: first)
        var end = first + 1
        while end < range.upperBound, text.tokens[end].isWord { end += 1 }
        let closes = end == range.upperBound || [".", ",", "!", "?"].contains { text.tokens[end].isMark($0) }
        if word == "he" || word == "she" { return closes && end - first <= 6 }
        guard text.isIn(first, .determiners), !["our", "my", "your"].contains(word) else { return false }
        // Whoever has a title speaks, whatever else is said of him; other nouns might be the verb's object.
        if (first + 1..<min(first + 4, end)).contains(where: { text.isIn($0, .titles) }) { return true }
        return closes && (2...9).contains(end - first)
    }

    /// Whether a token is the speaker's “I”.
    static func isFirstPerson(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        guard token.isWord else { return false }
        switch text.string(ofToken: index) {
        case "I", "I'm", "I’m", "I've", "I’ve", "I'll", "I’ll", "I'd", "I’d", "my", "My", "me", "myself": return true
        default: return false
        }
    }
}
