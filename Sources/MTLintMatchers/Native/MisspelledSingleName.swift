package import MTLintCore

/// Finds a name of one word that is an edit or two from a known one: “Venezeula”.
///
/// The gates: the word stands only once; no list of surnames, villages and rare words has it; no other word or name is
/// nearly as likely; and its neighbours are ordinary words, or the edit is a very likely one (see ``NamePlace``). A
/// country, nation or capital is put in its place; the others are shown.
package struct MisspelledSingleName: NativeMatcher {
    /// In letters.
    private static let shortest = 5
    /// In parts; a longer name is a heading or a list.
    private static let mostParts = 3
    /// How much likelier the known name must be than the next.
    private static let leastLead = 100
    /// Of names that are known to be names, not only words with a capital.
    private static let leastRank = 3
    private static let leastRankToFix = 8
    /// In tenths of an edit.
    private static let mostCostToFix = 8

    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var all: [(unknown: UnknownName, guess: NameGuesses.Guess)] = []
        for place in text.names.indices where text.names[place].mayHoldUnknownWord {
            let name = text.names[place]
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
            guard count[token.id] == 1, count[text.lexicon.id(of: guess.surface)] ?? 0 < 2,
                unknown.standsFree(in: text), !isPartOfKnownName(unknown, guess, text)
            else { continue }
            let surface = NameSpelling.cased(guess.surface, like: text.string(unknown.part.range))
            let isClear =
                guess.rank >= Self.leastRankToFix && guess.cost <= Self.mostCostToFix
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
        guard parts.count <= mostParts,
            let part = parts.first(where: { $0.tokens.count > 1 || !text.isIn($0.tokens.lowerBound, .knownWords) }),
            let place = NamePlace(of: part, in: parts, text),
            let unknown = UnknownName(part, in: text, shortest: shortest),
            !text.tokens[part.tokens.lowerBound].flags.contains(.nonASCII)
        else { return nil }
        let guesses = NameGuesses(text.lexicon)
        if guesses.isValid(unknown.word) { return nil }
        if let guess = clear(unknown.word, guesses, place) { return (unknown, guess) }
        // “Brazillians”: the list has nations in the singular.
        guard unknown.word.last == 0x73, let guess = clear(Array(unknown.word.dropLast()), guesses, place),
            guess.rank >= leastRankToFix
        else { return nil }
        return (unknown, guess.inPlural)
    }

    private static func clear(_ word: [UInt8], _ guesses: NameGuesses, _ place: NamePlace) -> NameGuesses.Guess? {
        guard guesses.isNearName(word, in: place), let guess = guesses.clearest(word),
            guess.rank >= leastRank, guess.lead >= leastLead, guess.cost <= place.mostCost(rank: guess.rank),
            guess.form.count >= shortest, !KeptCaseEnding.isInflected(word, guess.form)
        else { return nil }
        return guess
    }

    /// Whether the guess makes a known name of several words with the words around: that is ``MisspelledName``'s.
    private func isPartOfKnownName(_ unknown: UnknownName, _ guess: NameGuesses.Guess, _ text: AnalyzedText) -> Bool {
        let names = Gazetteer(lines: text.lexicon[.names])
        let index = unknown.part.tokens.lowerBound
        let words = (max(0, index - 2)..<min(text.tokens.count, index + 3)).map {
            $0 == index ? guess.form : Folding.compact(text.string(ofToken: $0))
        }
        let place = min(index, 2)
        for start in 0...place {
            for end in (place + 1)...words.count where end - start >= 2 {
                let run = words[start..<end]
                // A mark is nothing when it is folded, and the guess by itself is known.
                if !run.contains(where: \.isEmpty), names.knows(run.flatMap { $0 }) { return true }
            }
        }
        return false
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
        // By index: to copy every name takes longer than to look at its words.
        for place in text.names.indices {
            for index in text.names[place].tokens where text.tokens[index].isCapitalized {
                counts[text.tokens[index].id]? += 1
            }
        }
        return counts
    }
}
