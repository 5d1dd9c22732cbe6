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
        var next = 0
        let sentences = text.sentences
        var search: Search?
        for capital in capitalsBehindWords(text) {
            while next < sentences.count, sentences[next].tokens.upperBound <= capital {
                next += 1
                search = nil
            }
            guard next < sentences.count else { break }
            let sentence = sentences[next]
            // Only a capital some words behind the beginning can end a subheading.
            guard Self.lengths.contains(capital - sentence.tokens.lowerBound) else { continue }
            var current = search ?? Search(sentence)
            if current.reaches(capital, text), beginsClause(capital, sentence, text) {
                current.isOver = true
                let phrase = sentence.tokens.lowerBound..<capital
                if isHeading(phrase, text) { phrases.append(phrase) }
            }
            search = current
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

    /// The search of one sentence for a subheading at its beginning: nothing but words, before a capital that begins a
    /// clause.
    private struct Search {
        /// Behind the last token that is known to be a word.
        private var end: Int
        var isOver = false

        init(_ sentence: Sentence) { end = sentence.tokens.lowerBound + 1 }

        /// Whether nothing but words stands before a token and in it.
        mutating func reaches(_ index: Int, _ text: AnalyzedText) -> Bool {
            while end <= index, !isOver {
                let token = text.tokens[end]
                isOver = !(token.isWord || token.isNumber || token.isMark("-")) || token.hasLineBreakBefore
                end += 1
            }
            return !isOver
        }
    }

    /// The capitals that stand one space behind a word in lower case: without a branch for each, since none can be
    /// foreseen.
    private func capitalsBehindWords(_ text: AnalyzedText) -> [Int] {
        let capitals = text.capitalized
        let tokens = text.tokens
        return [Int](unsafeUninitializedCapacity: capitals.count) { found, count in
            for capital in capitals {
                let index = Int(capital)
                if index == 0 { continue }
                let (before, token) = (tokens[index - 1], tokens[index])
                found[count] = index
                count +=
                    (before.isLowercase ? 1 : 0) & (token.id != pronounI ? 1 : 0)
                    & (token.hasSpaceBefore ? 1 : 0) & (token.start &- before.end == 1 ? 1 : 0)
                    & (text.view.text[Int(before.end)] == 0x20 ? 1 : 0)
            }
        }
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
