package import MTLintCore

/// Finds a word that begins sentences, with its capital, in the middle of one: what stands before it is a headline,
/// standfirst or caption that lost its end.
package struct RunInHeadline: NativeMatcher {
    private let pronouns: Set<WordTable.ID>
    private let deity: [WordTable.ID]
    /// Words that titles of works stand directly behind: “his article The position of …”.
    private let works: Set<WordTable.ID>

    package init(lexicon: inout Lexicon) {
        pronouns = Set(
            lexicon.words.intern(
                "he", "his", "him", "its", "you", "your", "we", "our", "who", "whose", "they", "their", "she", "her", "my"))
        deity = lexicon.words.intern("god", "lord", "christ", "creator", "jesus", "almighty", "allah", "providence", "being")
        works = Set(
            lexicon.words.intern(
                "called", "titled", "entitled", "named", "vs", "versus", "album", "anthem", "article", "ballad", "band",
                "book", "comedy", "documentary", "essay", "film", "hymn", "magazine", "movie", "musical", "newspaper",
                "novel", "opera", "painting", "paper", "play", "poem", "program", "programme", "series", "show", "single",
                "song", "story", "track", "trilogy", "weekly"))
    }

    package var needs: Analyses { [.sentences, .names, .quotations] }

    /// Two boundaries nearer to each other than this many words are lines of verse or parts of a title.
    private static let verse = 7

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var isDevout = false
        for word in deity { text.forEach(word: word) { index in isDevout = isDevout || text.tokens[index].isCapitalized } }
        for sentence in text.sentences where text.segments[sentence.segment].isTargetLanguage {
            let found = boundaries(in: sentence, of: text, isDevout: isDevout)
            if found.isEmpty || text.isTitleCase(sentence) { continue }
            if zip(found, found.dropFirst()).contains(where: { $1 - $0 < Self.verse }) { continue }
            for index in found { report(index, in: text, &matches) }
        }
    }

    private func boundaries(in sentence: Sentence, of text: AnalyzedText, isDevout: Bool) -> [Int] {
        var found: [Int] = []
        for index in sentence.tokens.dropFirst() where text.tokens[index].isWord && text.tokens[index].isCapitalized {
            // Words for a deity are capitalized wherever they stand, in a text that speaks of one.
            if begins(index, in: text, sentence), !(isDevout && pronouns.contains(text.tokens[index].id)) { found.append(index) }
        }
        return found
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
        // A number at the beginning is a heading's or a list's, one that sticks to the word before it a note's, and one
        // behind another stands in a table.
        if token.kind == .number {
            return index > sentence.tokens.lowerBound + 1 && token.hasSpaceBefore && text.tokens[index - 1].isWord
        }
        if token.length == 1 || token.flags.contains(.allCapitals) && token.length < 3 { return false }
        let classes = text.classes(of: index)
        if !classes.isDisjoint(with: [.determiners, .prepositions, .abbreviations, .functionWords, .titles]) { return false }
        return !works.contains(token.id)
    }

    /// Whether a sentence goes on behind the opener: in lower case, or with a demonym (“The Chinese president”).
    private func goesOn(_ index: Int, in text: AnalyzedText, _ sentence: Sentence) -> Bool {
        let next = index + 1
        guard text.tokens[next].isWord, text.followsAfterOneSpace(next) else { return false }
        if text.tokens[next].isLowercase { return !isTitle(index, in: text, sentence) }
        guard text.isIn(index, .determiners), text.isIn(next, .demonyms), next + 1 < sentence.tokens.upperBound else { return false }
        return text.tokens[next + 1].isLowercase
    }

    /// “Gone With the Wind”, “the War Between the States”: a preposition between capitalized words.
    private func isTitle(_ index: Int, in text: AnalyzedText, _ sentence: Sentence) -> Bool {
        guard text.isIn(index, .prepositions), text.tokens[index - 1].isCapitalized, !text.tokens[index - 1].flags.contains(.allCapitals) else { return false }
        var next = index + 1
        if text.isIn(next, .determiners) { next += 1 }
        return next < sentence.tokens.upperBound && text.tokens[next].isCapitalized
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
