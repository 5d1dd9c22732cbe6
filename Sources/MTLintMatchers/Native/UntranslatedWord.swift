package import MTLintCore

/// Finds single words of the source language that the engine left as they were.
///
/// A word with accents that English has in no form is one by itself. Others are found where the text's unknown words
/// speak for one language: see ``LanguageEvidence``.
package struct UntranslatedWord: NativeMatcher {
    private let passages: ForeignPassages

    package init(lexicon: inout Lexicon) { passages = ForeignPassages(lexicon: &lexicon) }

    package var needs: Analyses { [.quotations] }

    /// In quarters of a nat: a word of this look may be of the language that the others are of.
    private static let leastScore = -24

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        let words = passages.words
        guard let triples = words.triples else { return }
        let evidence = LanguageEvidence(words, in: text)
        var found = Set<Int>()
        for index in text.occurrences(of: words.unknown).lazy.map(Int.init) {
            let isAccented = text.tokens[index].flags.contains(.nonASCII)
            guard isAccented || evidence.isClear, words.isPlainUnknown(index, in: text),
                let letters = words.letters(of: index, in: text)
            else { continue }
            let scores = triples.scores(of: letters)
            let isLikely = evidence.isClear && scores[evidence.language] >= Self.leastScore
            if isAccented
                ? isLikely && letters.count > 3 && !isCommon(letters, text)
                    || !hasEnglishForm(letters, text) && scores.best >= Self.leastScore
                : isLikely
            {
                found.insert(index)
            }
        }
        if found.isEmpty { return }
        if evidence.isClear { addFunctionWords(evidence, triples, text, to: &found) }
        let code = wordsInCode(text)
        let covered = passages.find(in: text)
        for index in found.sorted() where !code.contains(text.view.text[text.tokens[index].range.indices]) {
            let after = covered.partitioningIndex { $0.lowerBound > index }
            if after > 0, covered[after - 1].contains(index) { continue }
            matches.report(text.tokens[index].range)
        }
    }

    /// The words that stand in code: a program's name is one in a sentence, too.
    private func wordsInCode(_ text: AnalyzedText) -> Set<ArraySlice<UInt8>> {
        var words: Set<ArraySlice<UInt8>> = []
        for index in 0..<text.tokens.count where text.tokens[index].kind == .protected {
            let bytes = text.view.text[text.tokens[index].range.indices]
            // Words of the source's language stand in addresses and placeholders as well.
            guard bytes.first == UInt8(ascii: "`") || bytes.starts(with: "<code".utf8) else { continue }
            for word in bytes.split(whereSeparator: { ($0 | 0x20) &- 0x61 >= 26 && $0 < 0x80 }) where word.count > 1 {
                words.insert(word)
            }
        }
        return words
    }

    /// “façades”, “naïveté”: the word without its accents is English, or its singular is.
    private func hasEnglishForm(_ letters: [UInt8], _ text: AnalyzedText) -> Bool {
        if letters.count < 4 { return true }
        let endings = ["", "s", "es", "d", "ed"].filter { letters.reversed().starts(with: $0.utf8.reversed()) }
        return endings.contains { ending in
            text.lexicon.classes(ofFolded: letters.dropLast(ending.utf8.count)).contains(.knownWords)
        }
    }

    /// “menú” may be one of English's many spellings.
    private func isCommon(_ letters: [UInt8], _ text: AnalyzedText) -> Bool {
        text.lexicon.classes(ofFolded: letters).contains(.commonWords)
    }

    /// “se”, “vam”: beside a left-over word, or where such words are everywhere.
    private func addFunctionWords(
        _ evidence: LanguageEvidence, _ triples: LetterTriples, _ text: AnalyzedText, to found: inout Set<Int>
    ) {
        let isDense = evidence.isOverwhelming && found.count * Self.dense >= text.tokens.count
        text.forEach(passages.words.functionWords) { index in
            guard passages.words.isPlain(index, in: text), let letters = passages.words.letters(of: index, in: text),
                isDense || text.tokens[index].flags.contains(.nonASCII) && text.tokens[index].length > 3
                    || found.contains(index - 1) || found.contains(index + 1),
                !text.isIn(index, .nameParticles) || !isBeforeName(index, text),
                triples.scores(of: letters)[evidence.language] >= 0
            else { return }
            found.insert(index)
        }
    }

    private func isBeforeName(_ index: Int, _ text: AnalyzedText) -> Bool {
        index + 1 < text.tokens.count && text.tokens[index + 1].isCapitalized
    }

    /// One token in so many.
    private static let dense = 120
}
