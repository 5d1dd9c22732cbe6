package import MTLintCore

/// Finds paragraphs that are in another language than the rest of the text.
///
/// Only some must be: a text that is all in another language is one that the target language was not told for. In files
/// that carry what each text was translated from, and state what into, all may be.
///
/// Of a paragraph that the file states to be in another language than the target language it can only be told that it is
/// in the target language all the same: English in a translation into German.
package struct UntranslatedParagraph: NativeMatcher {
    private let triples: LetterTriples?
    /// The target language's place among those of the letters; nil for English, which all are held against.
    private let target: Int?

    package init(lexicon: inout Lexicon) {
        triples = LetterTriples(lexicon)
        target = LetterTriples.languages.firstIndex { $0 == lexicon.language.language }
    }

    package var needs: Analyses { [] }

    /// In words: a shorter one may be a name or a list.
    private static let leastWords = 8
    /// In quarters of a nat a word.
    private static let leastScoreAWord = 4
    /// In tokens.
    private static let beginning = 24
    /// How many of the first words are looked at.
    private static let sample = 60

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard text.segments.count > 1 else { return }
        var foreign: [Int] = []
        var foreignTokens = 0
        for (index, segment) in text.segments.enumerated() {
            if segment.tokens.count < Self.leastWords { continue }
            if text.statesOtherLanguage(segment: index) {
                guard text.beliesStatedLanguage(segment: index), !isQuoted(segment, text) else { continue }
            } else {
                if soundsTarget(segment, text) || text.isTargetLanguage(segment: index) { continue }
                if !isForeign(segment, text) { continue }
            }
            foreign.append(index)
            foreignTokens += segment.tokens.count
        }
        let areMost = foreignTokens * 2 >= text.tokens.count
        for index in foreign where !areMost || text.isStatedTranslation(segment: index) {
            matches.report(text.segments[index].range)
        }
    }

    private func isQuoted(_ segment: AnalyzedSegment, _ text: AnalyzedText) -> Bool {
        guard let first = segment.tokens.first else { return true }
        return ["“", "\"", "«", ">"].contains { text.tokens[first].isMark($0) }
    }

    /// Whether two of the first tokens are function words of some length: cheap, and true of nearly every paragraph.
    private func soundsTarget(_ segment: AnalyzedSegment, _ text: AnalyzedText) -> Bool {
        let tokens = text.tokens
        var count = 0
        var index = segment.tokens.lowerBound
        let end = min(segment.tokens.upperBound, index + Self.beginning)
        // Several at once and without a branch, since which word is one can't be foreseen.
        while index < end, count < 2 {
            let next = min(index &+ 6, end)
            while index < next {
                let token = tokens[index]
                count &+= (token.isIn(.functionWords) ? 1 : 0) & (token.length >= 3 ? 1 : 0)
                index &+= 1
            }
        }
        return count >= 2
    }

    private func isForeign(_ segment: AnalyzedSegment, _ text: AnalyzedText) -> Bool {
        if isQuoted(segment, text) { return false }
        let tokens = text.tokens
        let sample = segment.tokens.prefix(Self.sample)
        // A line of code is no language: every third token of it and more is a mark.
        guard sample.count(where: { tokens[$0].isWord }) * 3 >= sample.count * 2 else { return false }
        // Nearly no short line has as many words that could tell.
        guard sample.count(where: { tokens[$0].isWord && mayTell(tokens[$0]) }) >= Self.leastWords else { return false }
        var sums = LanguageSums()
        var words = 0
        var others = 0
        for index in sample where tokens[index].isWord {
            let token = tokens[index]
            if isOfOtherScript(token, text) {
                others += 1
            } else if token.isLowercase, token.length > 2, let triples {
                // Codes of two letters are of no language.
                words += 1
                sums.add(
                    token.flags.contains(.nonASCII)
                        ? triples.scores(of: Folding.latin(text.string(token.range)))
                        : triples.scores(of: text.view.text[token.range.indices]))
            }
        }
        if others >= Self.leastWords, others > words { return true }
        // The letters must be likelier in another language than in the text's own.
        let own = max(0, target.map { sums[$0] } ?? 0)
        let score = sums[sums.best] - own
        return words >= Self.leastWords && score >= Self.leastScoreAWord * words
    }

    private func mayTell(_ word: Token) -> Bool {
        word.flags.contains(.nonASCII) || word.isLowercase && word.length > 2
    }

    private func isOfOtherScript(_ token: Token, _ text: AnalyzedText) -> Bool {
        guard token.flags.contains(.nonASCII) else { return false }
        let habit = CharacterHabit(text.view.text.scalar(at: Int(token.start)).value)
        return habit.isLetter && habit.script != .latin && habit.script != .common
    }
}
