package import MTLintCore

/// Finds a sentence that begins with a phrase which the document has elsewhere, whole and closed by a mark: a subheading
/// taken from the text, run into the paragraph below it.
package struct RunInSubheading: NativeMatcher {
    private let pronounI: Lexicon.WordID

    package init(lexicon: inout Lexicon) { pronounI = lexicon.id(of: "i") }

    package var needs: Analyses { [.sentences, .names] }

    private static let lengths = 3...14

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var phrases: [Range<Int>] = []
        var capitals = text.capitalized
        for sentence in text.sentences {
            // Only a capital some words behind the beginning can end a subheading.
            let first = sentence.tokens.lowerBound + Self.lengths.lowerBound
            while let next = capitals.first, next < first { capitals.removeFirst() }
            guard let end = subheadingEnd(sentence, capitals, in: text) else { continue }
            let phrase = sentence.tokens.lowerBound..<end
            if isHeading(phrase, text) { phrases.append(phrase) }
        }
        if phrases.isEmpty { return }
        for phrase in RecurringPhrases(phrases, in: text).found {
            let end = phrase.upperBound
            let part = text.name(ofToken: end).flatMap { text.parts(of: $0).first }
            let last = part?.tokens.lowerBound == end ? part?.tokens.upperBound ?? end + 1 : end + 1
            matches.report(
                text.range(ofTokens: phrase.lowerBound..<last),
                arguments: [MessageArgument("phrase", text.string(ofTokens: phrase))])
        }
    }

    /// Where a subheading at the beginning of a sentence would end: before a capital that begins a clause, with nothing
    /// but words before it and a lower-case one last.
    ///
    /// - Parameter capitals: the capitalized words from the first place on where one may end.
    private func subheadingEnd(_ sentence: Sentence, _ capitals: Occurrences, in text: AnalyzedText) -> Int? {
        let tokens = text.tokens
        var unbroken = sentence.tokens.lowerBound + 1
        let limit = min(sentence.tokens.upperBound, sentence.tokens.lowerBound + Self.lengths.upperBound + 1)
        for index in capitals.lazy.map(Int.init) {
            if index >= limit { return nil }
            guard tokens[index - 1].isLowercase, tokens[index].id != pronounI, text.followsAfterOneSpace(index) else {
                continue
            }
            while unbroken <= index {
                let token = tokens[unbroken]
                guard token.isWord || token.isNumber || token.isMark("-"), !token.hasLineBreakBefore else { return nil }
                unbroken += 1
            }
            if beginsClause(index, sentence, text) { return index }
        }
        return nil
    }

    /// Whether a phrase says something by itself: five words, or two that are no function words, and no article or
    /// preposition last.
    ///
    /// “In this case” and “At the moment” only lead into a sentence. A short phrase that begins with an article or
    /// preposition may do so too, or belong to the name behind it (“The message digest API is …”), unless an opener
    /// or a plural noun follows.
    private func isHeading(_ phrase: Range<Int>, _ text: AnalyzedText) -> Bool {
        let last = phrase.upperBound - 1
        if text.isIn(last, .determiners) || text.isIn(last, .prepositions) && !text.isIn(last - 1, .determiners) {
            return false
        }
        if phrase.count >= 5 { return true }
        let next = phrase.upperBound
        if text.isIn(phrase.lowerBound, .determiners | .prepositions), !text.isIn(next, .sentenceOpeners),
            !isPluralNoun(next, text)
        {
            return false
        }
        return phrase.count { text.tokens[$0].isWord && !text.isIn($0, .functionWords) } >= 2
    }

    /// An opener (“The”), a plural noun (“Experts”), or a name with a verb behind it.
    private func beginsClause(_ index: Int, _ sentence: Sentence, _ text: AnalyzedText) -> Bool {
        if text.isIn(index, .sentenceOpeners) || isPluralNoun(index, text) { return true }
        var end = index
        while end < sentence.tokens.upperBound, end < index + 5, text.tokens[end].isCapitalized { end += 1 }
        guard end < sentence.tokens.upperBound, text.tokens[end].isLowercase,
            !text.isIn(end, .prepositions | .determiners)
        else { return false }
        if text.isIn(end, .auxiliaries | .reportingVerbs) { return true }
        return !text.isIn(end, .functionWords) && (ends(end, "ed", text) || ends(end, "s", text))
    }

    /// A common noun in the plural, with the capital of a sentence's beginning: “Experts warn”.
    private func isPluralNoun(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard index + 1 < text.tokens.count, text.tokens[index + 1].isLowercase, ends(index, "s", text),
            text.isIn(index, .knownWords), !text.isIn(index, .demonyms | .calendar | .organizationWords),
            text.followsAfterOneSpace(index + 1)
        else { return false }
        return text.string(ofToken: index).dropFirst().allSatisfy(\.isLowercase)
    }

    /// Whether a word ends with some letters of ASCII.
    private func ends(_ index: Int, _ suffix: StaticString, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        let start = Int(token.end) - suffix.utf8CodeUnitCount
        guard start >= Int(token.start) else { return false }
        return suffix.withUTF8Buffer { $0.elementsEqual(text.view.text[start..<Int(token.end)]) }
    }
}
