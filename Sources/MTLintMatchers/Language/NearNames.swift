internal import MTLintCore

/// Reports unknown words in names with the known form that they are most likely meant to be.
struct NearNames {
    /// How often a word may stand in a text and still be taken for a slip.
    private static let mostCount = 2

    /// - Parameters:
    ///   - mayBeWanted: which words to look at, folded to letters; to guess takes long.
    ///   - isWanted: which words to report, with the guess.
    func report(
        in text: AnalyzedText, _ matches: inout Matches,
        of mayBeWanted: ([UInt8], SingleNames) -> Bool = { _, _ in true },
        where isWanted: (UnknownName, NameGuesses.Guess) -> Bool
    ) {
        var all: [(unknown: UnknownName, guess: NameGuesses.Guess)] = []
        for name in text.names where name.mayHoldUnknownWord && !matches.silentNames.contains(name, text) {
            let before = all.count
            find(name, text, mayBeWanted) { if isWanted($0, $1) { all.append(($0, $1)) } }
            if all.count == before { matches.silentNames.insert(name, text) }
        }
        if all.isEmpty { return }
        var counts: [Lexicon.WordID: Int] = [:]
        for (unknown, _) in all { counts[text.tokens[unknown.part.tokens.lowerBound].id] = 0 }
        // By index: to copy every name takes longer than to look at its words.
        for place in text.names.indices {
            for index in text.names[place].tokens where text.tokens[index].isCapitalized {
                counts[text.tokens[index].id]? += 1
            }
        }
        for (unknown, guess) in all {
            let count = counts[text.tokens[unknown.part.tokens.lowerBound].id] ?? 0
            if count > Self.mostCount || !unknown.standsFree(in: text) { continue }
            let surface = NameSpelling.cased(guess.surface, like: text.string(unknown.part.range))
            matches.report(
                unknown.part.range, fixes: [.replace(unknown.part.range, with: surface, .display)],
                arguments: [MessageArgument("count", "\(count)")])
        }
    }

    private func find(
        _ name: NameChunk, _ text: AnalyzedText, _ mayBeWanted: ([UInt8], SingleNames) -> Bool,
        _ body: (UnknownName, NameGuesses.Guess) -> Void
    ) {
        let guesses = NameGuesses(text.lexicon)
        var isOwn = true
        for part in text.parts(of: name) {
            guard let unknown = UnknownName(part, in: text, shortest: NameGuesses.shortest),
                !guesses.isValid(unknown.word), mayBeWanted(unknown.word, guesses.names)
            else { continue }
            if isOwn, MisspelledSingleName.find(name, text) != nil { return }
            isOwn = false
            if let guess = guesses.clearest(unknown.word) { body(unknown, guess) }
        }
    }
}
