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
        var candidates: [(name: Int, candidate: Candidate)] = []
        for index in text.names.indices where text.names[index].mayHoldUnknownWord {
            let name = text.names[index]
            if matches.silentNames.contains(name, text) { continue }
            if let candidate = Self.candidate(name, text) {
                candidates.append((index, candidate))
            } else {
                matches.silentNames.insert(name, text)
            }
        }
        if candidates.isEmpty { return }
        // Asked before anything is guessed, which takes long.
        let counts = NameCounts(of: candidates.map { text.tokens[$0.candidate.token].id }, in: text)
        let guesses = NameGuesses(text.lexicon)
        var all: [(unknown: UnknownName, guess: NameGuesses.Guess)] = []
        for (index, candidate) in candidates where counts[text.tokens[candidate.token].id] == 1 {
            if let guess = Self.guess(candidate, guesses) {
                all.append((candidate.unknown, guess))
            } else {
                matches.silentNames.insert(text.names[index], text)
            }
        }
        if all.isEmpty { return }
        let known = NameCounts(of: all.map { text.lexicon.id(of: $0.guess.surface) }, in: text)
        for (unknown, guess) in all {
            // Where the known name stands too, the rule about names spelled differently says it better.
            guard known[text.lexicon.id(of: guess.surface)] < 2, unknown.standsFree(in: text),
                !isPartOfKnownName(unknown, guess, text)
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

    /// An unknown word in a place where it may be a slip.
    struct Candidate {
        let unknown: UnknownName
        let place: NamePlace

        var token: Int { unknown.part.tokens.lowerBound }
    }

    /// Whether the unknown word of a name is to be told by this rule, were it the only one in the text.
    static func isFound(_ name: NameChunk, _ text: AnalyzedText, _ guesses: NameGuesses) -> Bool {
        candidate(name, text).map { guess($0, guesses) != nil } ?? false
    }

    private static func candidate(_ name: NameChunk, _ text: AnalyzedText) -> Candidate? {
        let parts = text.parts(of: name).drop { part in
            part.tokens.count == 1 && text.isIn(part.tokens.lowerBound, .demonyms | .calendar)
        }
        guard parts.count <= mostParts,
            let part = parts.first(where: { $0.tokens.count > 1 || !text.isIn($0.tokens.lowerBound, .knownWords) }),
            !text.tokens[part.tokens.lowerBound].flags.contains(.nonASCII),
            let place = NamePlace(of: part, in: parts, text),
            let unknown = UnknownName(part, in: text, shortest: shortest)
        else { return nil }
        return Candidate(unknown: unknown, place: place)
    }

    /// What a candidate says by itself, whatever the rest of the text.
    private static func guess(_ candidate: Candidate, _ guesses: NameGuesses) -> NameGuesses.Guess? {
        let (word, place) = (candidate.unknown.word, candidate.place)
        // Nearly all words are refused by what is near; then it is asked whether they are right as they are.
        if let guess = clear(word, guesses, place) { return guesses.isValid(word) ? nil : guess }
        // “Brazillians”: the list has nations in the singular.
        guard word.last == 0x73, let guess = clear(Array(word.dropLast()), guesses, place),
            guess.rank >= leastRankToFix, !guesses.isValid(word)
        else { return nil }
        return guess.inPlural
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
}
