package import MTLintCore

/// Finds a name of one word that is an edit or two from a well-known place, nation, day or month: “Venezeula”.
///
/// The gates: the word stands by itself, demonyms and days before it aside, and only once; no list of surnames, villages
/// and rare words has it; and no other word or name is nearly as likely. A country, nation or capital is put in its
/// place where the edit is a likely one; the others are shown.
package struct MisspelledSingleName: NativeMatcher {
    /// In letters.
    private static let shortest = 5
    /// What is told from a name of its own.
    private static let leastScore = 0
    /// What is put in its place.
    private static let leastScoreToFix = 200
    private static let leastRank = 6
    private static let leastRankToFix = 8

    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var all: [(unknown: UnknownName, guess: NameGuesses.Guess)] = []
        for name in text.names where name.mayHoldUnknownWord && name.parts.count <= 3 {
            if matches.silentNames.contains(name, text) { continue }
            if let found = Self.find(name, text) {
                all.append(found)
            } else {
                matches.silentNames.insert(name, text)
            }
        }
        if all.isEmpty { return }
        let count = counts(all, text)
        for (unknown, guess) in all {
            let token = text.tokens[unknown.part.tokens.lowerBound]
            // Where the known name stands too, the rule about names spelled differently says it better.
            guard count[token.id] == 1, count[text.lexicon.id(of: guess.surface)] ?? 0 < 2 else { continue }
            let surface = NameSpelling.cased(guess.surface, like: text.string(unknown.part.range))
            let isClear =
                guess.rank >= Self.leastRankToFix && guess.score >= Self.leastScoreToFix
                && !Inflection.isPair(unknown.word, guess.form)
            matches.report(
                unknown.part.range,
                fixes: [.replace(unknown.part.range, with: surface, isClear ? .suggested : .display)])
        }
    }

    /// What a name says by itself, whatever the rest of the text.
    static func find(_ name: NameChunk, _ text: AnalyzedText) -> (unknown: UnknownName, guess: NameGuesses.Guess)? {
        let parts = text.parts(of: name).drop { part in
            part.tokens.count == 1 && text.isIn(part.tokens.lowerBound, .demonyms | .calendar)
        }
        guard parts.count == 1, let part = parts.first,
            let unknown = UnknownName(part, in: text, shortest: shortest)
        else { return nil }
        let guesses = NameGuesses(text.lexicon)
        if isValid(unknown.word, guesses.names) { return nil }
        if let guess = wellKnown(unknown.word, guesses) { return (unknown, guess) }
        // “Brazillians”: the list has nations in the singular.
        guard unknown.word.last == 0x73, let guess = wellKnown(Array(unknown.word.dropLast()), guesses),
            guess.rank >= leastRankToFix
        else { return nil }
        return (unknown, guess.inPlural)
    }

    private static func wellKnown(_ word: [UInt8], _ guesses: NameGuesses) -> NameGuesses.Guess? {
        guard guesses.mayBeWellKnown(word, score: leastScore), let guess = guesses.clearest(word),
            guess.rank >= leastRank, guess.score >= leastScore, guess.form.count >= shortest
        else { return nil }
        return guess
    }

    private static func isValid(_ word: [UInt8], _ names: SingleNames) -> Bool {
        names.isValid(word) || word.last == 0x73 && names.isValid(Array(word.dropLast()))
    }

    /// How often the text has the words and the names that they may be meant to be.
    private func counts(
        _ all: [(unknown: UnknownName, guess: NameGuesses.Guess)], _ text: AnalyzedText
    ) -> [Lexicon.WordID: Int] {
        var counts: [Lexicon.WordID: Int] = [:]
        for (unknown, guess) in all {
            counts[text.tokens[unknown.part.tokens.lowerBound].id] = 0
            counts[text.lexicon.id(of: guess.surface)] = 0
        }
        for index in 0..<text.tokens.count where text.tokens[index].isWord && text.tokens[index].isCapitalized {
            counts[text.tokens[index].id]? += 1
        }
        return counts
    }
}
