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
    static func inverted(in sentence: Sentence, of text: AnalyzedText) -> ReportingClause? {
        for comma in sentence.tokens.reversed() where text.tokens[comma].isMark(",") {
            let verb = comma + 1
            guard verb + 1 < sentence.tokens.upperBound, text.tokens[verb].isLowercase, text.isIn(verb, .reportingVerbs) else { continue }
            let subject = (verb + 1)..<sentence.tokens.upperBound
            return isSubject(subject, text) ? ReportingClause(comma: comma, verb: verb) : nil
        }
        return nil
    }

    /// The clause behind the last comma with the subject first: “…, Xi Jinping said in a message”.
    static func direct(in sentence: Sentence, of text: AnalyzedText) -> ReportingClause? {
        for comma in sentence.tokens.reversed() where text.tokens[comma].isMark(",") {
            guard let name = text.names.first(where: { $0.tokens.lowerBound == comma + 1 }) else { continue }
            let verb = name.tokens.upperBound
            guard verb < sentence.tokens.upperBound, text.isIn(verb, .reportingVerbs), text.tokens[verb].isLowercase else { continue }
            return ReportingClause(comma: comma, verb: verb)
        }
        return nil
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
