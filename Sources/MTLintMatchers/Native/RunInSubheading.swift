package import MTLintCore

/// Finds a sentence that begins with a phrase which the document has elsewhere, whole and closed by a mark: a subheading
/// taken from the text, run into the paragraph below it.
package struct RunInSubheading: NativeMatcher {
    private let pronounI: WordTable.ID

    package init(lexicon: inout Lexicon) { pronounI = lexicon.words.intern("i") }

    package var needs: Analyses { [.sentences, .names] }

    private static let lengths = 3...14

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var phrases: PhraseEnds?
        for sentence in text.sentences where text.segments[sentence.segment].isTargetLanguage {
            guard let end = subheadingEnd(sentence, in: text) else { continue }
            let known = phrases ?? PhraseEnds(text)
            phrases = known
            let phrase = sentence.tokens.lowerBound..<end
            guard known.recurs(phrase, in: text) else { continue }
            let name = text.names.first { $0.tokens.lowerBound == end }
            let last = name?.parts.first?.tokens.upperBound ?? end + 1
            matches.report(
                text.range(ofTokens: phrase.lowerBound..<last),
                arguments: [MessageArgument("phrase", text.string(ofTokens: phrase))])
        }
    }

    /// Where a subheading at the beginning of a sentence would end: before a capital that begins a clause, with nothing
    /// but words before it and a lower-case one last.
    private func subheadingEnd(_ sentence: Sentence, in text: AnalyzedText) -> Int? {
        let start = sentence.tokens.lowerBound
        for index in sentence.tokens.dropFirst().prefix(Self.lengths.upperBound + 1) {
            let token = text.tokens[index]
            guard token.isWord || token.kind == .number || token.isMark("-"), !token.flags.contains(.lineBreakBefore) else { return nil }
            if Self.lengths.contains(index - start), token.isCapitalized, text.tokens[index - 1].isLowercase,
                text.followsAfterOneSpace(index), token.id != pronounI, beginsClause(index, sentence, text)
            {
                return index
            }
        }
        return nil
    }

    /// An opener (“The”), a plural noun (“Experts”), or a name with a verb behind it.
    private func beginsClause(_ index: Int, _ sentence: Sentence, _ text: AnalyzedText) -> Bool {
        if text.isIn(index, .sentenceOpeners) || isPluralNoun(index, text) { return true }
        var end = index
        while end < sentence.tokens.upperBound, end < index + 5, text.tokens[end].isCapitalized { end += 1 }
        guard end < sentence.tokens.upperBound, text.tokens[end].isLowercase, !text.isIn(end, [.prepositions, .determiners]) else { return false }
        if text.isIn(end, [.auxiliaries, .reportingVerbs]) { return true }
        let word = text.string(ofToken: end)
        return !text.isIn(end, .functionWords) && (word.hasSuffix("ed") || word.hasSuffix("s"))
    }
    /// A common noun in the plural, with the capital of a sentence's beginning: “Experts warn”.
    private func isPluralNoun(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard index + 1 < text.tokens.count else { return false }
        let word = text.string(ofToken: index)
        return word.hasSuffix("s") && text.tokens[index + 1].isLowercase && text.followsAfterOneSpace(index + 1)
            && text.lexicon[.words].contains(Array(word.lowercased().utf8))
            && !text.isIn(index, [.demonyms, .calendar, .organizationWords])
    }
}
