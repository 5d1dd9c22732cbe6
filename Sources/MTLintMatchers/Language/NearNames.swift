internal import MTLintCore

/// Reports unknown words in names with the known form that they are most likely meant to be.
struct NearNames {
    /// How often a word may stand in a text and still be taken for a slip.
    private static let mostCount = 2

    /// - Parameters:
    ///   - looksWanted: which words to look at by their letters, folded.
    ///   - mayBeWanted: which of them to look at, by the names that are known; to guess takes long.
    ///   - isWanted: which words to report, with the guess.
    func report(
        in text: AnalyzedText, _ matches: inout Matches, looking looksWanted: ([UInt8]) -> Bool = { _ in true },
        of mayBeWanted: ([UInt8], SingleNames) -> Bool = { _, _ in true },
        where isWanted: (UnknownName, NameGuesses.Guess) -> Bool
    ) {
        var all: [(name: Int, unknown: UnknownName)] = []
        for index in text.names.indices where text.names[index].mayHoldUnknownWord {
            let name = text.names[index]
            if matches.silentNames.contains(name, text) { continue }
            let before = all.count
            for part in text.parts(of: name) {
                guard let unknown = UnknownName(part, in: text, shortest: NameGuesses.shortest),
                    looksWanted(unknown.word)
                else { continue }
                all.append((index, unknown))
            }
            if all.count == before { matches.silentNames.insert(name, text) }
        }
        if all.isEmpty { return }
        let guesses = NameGuesses(text.lexicon)
        // Asked before anything is guessed.
        let counts = NameCounts(of: all.map { text.tokens[$0.unknown.part.tokens.lowerBound].id }, in: text)
        // The last name of which a word was found, or not asked about for what stands round it: it may be found elsewhere.
        var open = -1
        for (place, (index, unknown)) in all.enumerated() {
            defer {
                let isLast = place + 1 == all.count || all[place + 1].name != index
                if isLast, open != index { matches.silentNames.insert(text.names[index], text) }
            }
            let count = counts[text.tokens[unknown.part.tokens.lowerBound].id]
            if count > Self.mostCount || !unknown.standsFree(in: text) {
                open = index
                continue
            }
            guard mayBeWanted(unknown.word, guesses.names), !guesses.isValid(unknown.word),
                let guess = guesses.clearest(unknown.word), isWanted(unknown, guess),
                !MisspelledSingleName.isFound(text.names[index], text, guesses)
            else { continue }
            open = index
            let surface = NameSpelling.cased(guess.surface, like: text.string(unknown.part.range))
            matches.report(
                unknown.part.range, fixes: [.replace(unknown.part.range, with: surface, .display)],
                arguments: [MessageArgument("count", "\(count)")])
        }
    }
}
