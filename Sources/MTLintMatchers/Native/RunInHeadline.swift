package import MTLintCore

/// Finds a word that begins sentences, with its capital, in the middle of one: what stands before it is a headline,
/// standfirst or caption that lost its end.
package struct RunInHeadline: NativeMatcher {
    private let openers: SentenceOpeners
    private let pronouns: Set<Lexicon.WordID>
    private let deity: [Trigger]
    /// Words that titles of works stand directly behind: “his article The position of …”.
    private let works: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        openers = SentenceOpeners(lexicon: &lexicon)
        pronouns = lexicon.ids(of: [
            "he", "his", "him", "its", "you", "your", "we", "our", "who", "whose", "they", "their", "she", "her", "my",
        ])
        var deity: [Trigger] = []
        for word in ["god", "lord", "christ", "creator", "jesus", "almighty", "allah", "providence", "being"] {
            deity.append(lexicon.trigger(word: word))
        }
        self.deity = deity
        works = lexicon.ids(of: [
            "called", "titled", "entitled", "named", "vs", "versus", "album", "anthem", "article", "ballad", "band",
            "book", "chapter",
            "comedy", "documentary", "essay", "film", "hymn", "magazine", "movie", "musical", "newspaper", "novel",
            "opera",
            "painting", "paper", "play", "poem", "read", "section", "see", "program", "programme", "series", "show",
            "single", "song", "story",
            "track",
            "trilogy", "weekly",
        ])
    }

    package var needs: Analyses { [.sentences, .names, .quotations] }

    /// Two boundaries nearer to each other than this many words are lines of verse or parts of a title.
    private static let verse = 7

    /// In tokens; a sentence that has gone on for longer is no headline, standfirst or caption.
    private static let longest = 24

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var isDevout: Bool?
        var found: [Int] = []
        var current: Sentence?
        for index in openers.places(in: text) {
            guard let sentence = text.sentence(ofToken: index),
                index > sentence.tokens.lowerBound,
                begins(index, in: text, sentence)
            else { continue }
            // Words for a deity are capitalized wherever they stand, in a text that speaks of one.
            if pronouns.contains(text.tokens[index].id) {
                let devout = isDevout ?? isDevoutText(text)
                isDevout = devout
                if devout { continue }
            }
            if let last = current, last != sentence {
                report(found, in: last, text, &matches)
                found = []
            }
            current = sentence
            found.append(index)
        }
        if let current { report(found, in: current, text, &matches) }
    }

    private func isDevoutText(_ text: AnalyzedText) -> Bool {
        deity.contains { word in text.occurrences(of: word).contains { text.tokens[Int($0)].isCapitalized } }
    }

    /// Reports the boundaries of one sentence, unless it is a title or verse.
    private func report(_ found: [Int], in sentence: Sentence, _ text: AnalyzedText, _ matches: inout Matches) {
        if text.isTitleCase(sentence) || zip(found, found.dropFirst()).contains(where: { $1 - $0 < Self.verse }) {
            return
        }
        // “© Copyright The Authors” says whose it is.
        if text.tokens[sentence.tokens.lowerBound].isMark("©") { return }
        for index in found { report(index, in: text, &matches) }
    }

    private func begins(_ index: Int, in text: AnalyzedText, _ sentence: Sentence) -> Bool {
        guard text.followsAfterOneSpace(index), index + 1 < sentence.tokens.upperBound,
            index - sentence.tokens.lowerBound <= Self.longest, !isTooShort(index, text, sentence),
            !isInCapitals(sentence.tokens.lowerBound..<index, text), follows(index - 1, in: text, sentence),
            goesOn(index, in: text, sentence)
        else { return false }
        return !text.isQuoted(index)
            && !text.hasQuotationMark(
                max(sentence.tokens.lowerBound, index - 2)..<min(sentence.tokens.upperBound, index + 3))
    }

    /// Whether a headline can end with a token.
    private func follows(_ index: Int, in text: AnalyzedText, _ sentence: Sentence) -> Bool {
        let token = text.tokens[index]
        if token.isMark(")") { return !isListMarker(index, text, sentence) && !isRemark(index, text, sentence) }
        guard token.isWord || token.isNumber || token.isMark("%") else { return false }
        // A number at the beginning is a heading's or a list's, one that sticks to the word before it a note's, and one
        // behind another stands in a table.
        if token.isNumber {
            return index > sentence.tokens.lowerBound + 1 && token.hasSpaceBefore && text.tokens[index - 1].isWord
        }
        // “© AFP The …” is a photo credit, another rule's.
        if token.isIn(.agencies), index > sentence.tokens.lowerBound, !text.tokens[index - 1].isWord { return false }
        if token.length == 1 || token.flags.contains(.allCapitals) && token.length < 3 { return false }
        if token.isIn(.determiners | .prepositions | .abbreviations | .functionWords | .titles) { return false }
        return !works.contains(token.id)
    }

    /// Whether a sentence goes on behind the opener: in lower case, or with a demonym (“The Chinese president”).
    private func goesOn(_ index: Int, in text: AnalyzedText, _ sentence: Sentence) -> Bool {
        let next = index + 1
        guard text.tokens[next].isWord, text.followsAfterOneSpace(next) else { return false }
        if text.tokens[next].isLowercase { return !isTitle(index, in: text, sentence) }
        guard text.isIn(index, .determiners), next + 1 < sentence.tokens.upperBound else { return false }
        if text.isIn(next, .demonyms) { return text.tokens[next + 1].isLowercase }
        return isOffice(from: next, text, sentence)
    }

    /// “The Federal Government expects”: an institution or office, and what it does. Works and places are no institutions
    /// (“The Lord of the Rings”, “The Hague”).
    private func isOffice(from start: Int, _ text: AnalyzedText, _ sentence: Sentence) -> Bool {
        var end = start
        while end < sentence.tokens.upperBound, end < start + 5, text.tokens[end].isCapitalized { end += 1 }
        guard end - start >= 2, end < sentence.tokens.upperBound, text.isIn(end - 1, .organizationWords | .titles),
            text.tokens[end].isLowercase
        else { return false }
        return text.isIn(end, .auxiliaries | .reportingVerbs)
    }

    /// “Gone With the Wind”, “the War Between the States”: a preposition between capitalized words.
    private func isTitle(_ index: Int, in text: AnalyzedText, _ sentence: Sentence) -> Bool {
        guard text.isIn(index, .prepositions), text.tokens[index - 1].isCapitalized,
            !text.tokens[index - 1].flags.contains(.allCapitals)
        else { return false }
        // “the Save In listbox”, “File - Save As”: a label.
        if index - 1 > sentence.tokens.lowerBound {
            let leading = text.tokens[index - 2]
            if leading.isIn(.determiners) || leading.isPunctuation { return true }
        }
        var next = index + 1
        if text.isIn(next, .determiners) { next += 1 }
        return next < sentence.tokens.upperBound && text.tokens[next].isCapitalized
    }

    /// Whether too little stands before a preposition to be a headline (“Select Before or After”): a word or two, unless
    /// they are in capitals (“HOUSING In …”).
    private func isTooShort(_ index: Int, _ text: AnalyzedText, _ sentence: Sentence) -> Bool {
        let before = text.tokens[index - 1]
        return text.isIn(index, .prepositions) && index - sentence.tokens.lowerBound < 3
            && !(before.flags.contains(.allCapitals) && before.length > 3)
    }

    /// Whether all words are in capitals, which set a heading off from its paragraph (“HOUSING The third policy …”). An
    /// agency's name is a credit.
    private func isInCapitals(_ tokens: Range<Int>, _ text: AnalyzedText) -> Bool {
        guard let last = tokens.last, !text.isIn(last, .agencies) else { return false }
        return tokens.allSatisfy { !text.tokens[$0].isWord || text.tokens[$0].flags.contains(.allCapitals) }
    }

    /// “(Optional) The …”: what stands in brackets at the beginning is said of what follows.
    private func isRemark(_ close: Int, _ text: AnalyzedText, _ sentence: Sentence) -> Bool {
        var open = close - 1
        while open > sentence.tokens.lowerBound, !text.tokens[open].isMark("("), !text.tokens[open].isMark(")") {
            open -= 1
        }
        return open == sentence.tokens.lowerBound && text.tokens[open].isMark("(")
    }

    /// “(a)”, “1)”, “iv)”.
    private func isListMarker(_ close: Int, _ text: AnalyzedText, _ sentence: Sentence) -> Bool {
        let open = close - 2
        guard close - 1 >= sentence.tokens.lowerBound, text.tokens[close - 1].length <= 4 else { return false }
        return open < sentence.tokens.lowerBound || text.tokens[open].isMark("(") || text.tokens[open].isPunctuation
    }

    private func report(_ index: Int, in text: AnalyzedText, _ matches: inout Matches) {
        let before = text.tokens[index - 1]
        // The name that the headline ends with, when it ends with one; it may have been read on into the opener.
        let start = text.name(ofToken: index - 1)?.range.start ?? before.start
        matches.report(
            TextRange(start: start, end: text.tokens[index].end),
            fixes: [ProposedFix(.suggested, [.insertion(of: ".", at: before.end)])],
            arguments: [
                MessageArgument("opener", text.string(ofToken: index)),
                MessageArgument("before", text.string(TextRange(start: start, end: before.end))),
            ])
    }
}
