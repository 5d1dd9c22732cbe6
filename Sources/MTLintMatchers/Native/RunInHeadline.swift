package import MTLintCore

/// Finds a word that begins sentences, with its capital, in the middle of one: what stands before it is a headline,
/// standfirst or caption that lost its end.
package struct RunInHeadline: NativeMatcher {
    private let pronouns: Set<WordTable.ID>
    private let deity: [WordTable.ID]
    private let copulas: Set<WordTable.ID>

    package init(lexicon: inout Lexicon) {
        pronouns = Set(
            lexicon.words.intern(
                "he", "his", "him", "its", "you", "your", "we", "our", "who", "whose", "they", "their", "she", "her", "my"))
        deity = lexicon.words.intern("god", "lord", "christ", "creator", "jesus", "almighty", "allah")
        copulas = Set(lexicon.words.intern("called", "titled", "entitled", "named", "vs", "versus"))
    }

    package var needs: Analyses { [.sentences, .names, .quotations] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var isDevout = false
        for word in deity { text.forEach(word: word) { index in isDevout = isDevout || text.tokens[index].isCapitalized } }
        for sentence in text.sentences where text.segments[sentence.segment].isTargetLanguage {
            var isTitle: Bool?
            for index in sentence.tokens.dropFirst() {
                guard text.tokens[index].isWord, text.tokens[index].isCapitalized, begins(index, in: text, sentence) else { continue }
                // Words for a deity are capitalized wherever they stand, in a text that speaks of one.
                if isDevout, pronouns.contains(text.tokens[index].id) { continue }
                isTitle = isTitle ?? text.isTitleCase(sentence)
                if isTitle == true { break }
                report(index, in: text, &matches)
            }
        }
    }

    private func begins(_ index: Int, in text: AnalyzedText, _ sentence: Sentence) -> Bool {
        guard text.isIn(index, .sentenceOpeners), text.followsAfterOneSpace(index), index + 1 < sentence.tokens.upperBound,
            follows(index - 1, in: text, sentence), goesOn(index, in: text, sentence)
        else { return false }
        return !text.isQuoted(index) && !text.hasQuotationMark(max(sentence.tokens.lowerBound, index - 2)..<min(sentence.tokens.upperBound, index + 3))
    }

    /// Whether a headline can end with a token.
    private func follows(_ index: Int, in text: AnalyzedText, _ sentence: Sentence) -> Bool {
        let token = text.tokens[index]
        if token.isMark(")") { return !isListMarker(index, text, sentence) }
        guard token.isWord || token.kind == .number || token.isMark("%") else { return false }
        // A number at the beginning is a heading's or a list's.
        if token.kind == .number { return index > sentence.tokens.lowerBound + 1 }
        if token.length == 1 || token.flags.contains(.allCapitals) && token.length < 3 { return false }
        let classes = text.classes(of: index)
        if !classes.isDisjoint(with: [.determiners, .prepositions, .abbreviations, .functionWords, .titles]) { return false }
        return !copulas.contains(token.id)
    }

    /// Whether a sentence goes on behind the opener: in lower case, or with a demonym (“The Chinese president”).
    private func goesOn(_ index: Int, in text: AnalyzedText, _ sentence: Sentence) -> Bool {
        let next = index + 1
        guard text.tokens[next].isWord, text.followsAfterOneSpace(next) else { return false }
        if text.tokens[next].isLowercase { return true }
        guard text.isIn(index, .determiners), text.isIn(next, .demonyms), next + 1 < sentence.tokens.upperBound else { return false }
        return text.tokens[next + 1].isLowercase
    }

    /// “(a)”, “1)”, “iv)”.
    private func isListMarker(_ close: Int, _ text: AnalyzedText, _ sentence: Sentence) -> Bool {
        let open = close - 2
        guard close - 1 >= sentence.tokens.lowerBound, text.tokens[close - 1].length <= 4 else { return false }
        return open < sentence.tokens.lowerBound || text.tokens[open].isMark("(") || text.tokens[open].kind == .punctuation
    }

    private func report(_ index: Int, in text: AnalyzedText, _ matches: inout Matches) {
        let before = text.tokens[index - 1]
        let after = text.names.partitioningIndex { $0.tokens.lowerBound >= index }
        // The name that the headline ends with, when it ends with one; it may have been read on into the opener.
        var start = before.start
        if after > 0, text.names[after - 1].tokens.contains(index - 1) { start = text.names[after - 1].range.start }
        matches.report(
            TextRange(start: start, end: text.tokens[index].end),
            fixes: [ProposedFix(.suggested, [.insertion(of: ".", at: before.end)])],
            arguments: [MessageArgument("opener", text.string(ofToken: index)), MessageArgument("before", text.string(TextRange(start: start, end: before.end)))])
    }
}
