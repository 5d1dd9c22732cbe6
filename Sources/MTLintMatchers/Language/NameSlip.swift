internal import MTLintCore

/// An unknown word in a name, with the known form that it is likeliest meant to be.
struct NameSlip {
    enum Kind {
        /// A slip for a known name, nearly surely.
        case misspelling
        /// A known name with an ending of the source language.
        case caseEnding
        /// Near a known name or word; it may be a name of its own.
        case resemblance
    }

    let unknown: UnknownName
    let guess: NameGuesses.Guess
    let place: NamePlace?
    /// Whether the guess is a nation’s name or adjective.
    let isDemonym: Bool

    /// How likely it is that the word is meant to be the guess, not a name of its own; see ``NameOdds``.
    var likelihood: Int { Self.likelihood(unknown.word, guess, place) }

    static func likelihood(_ word: [UInt8], _ guess: NameGuesses.Guess, _ place: NamePlace?) -> Int {
        var result = NameOdds.likelihood(
            letters: word.count, prior: guess.score + NameOdds.weightOfEdit * guess.cost, cost: guess.cost,
            lead: guess.lead, rank: guess.rank)
        if guess.isCompletion {
            result += 100
        } else if word.first != guess.form.first {
            result -= 188
        }
        return result + (place?.likelihood ?? 0)
    }

    /// From which likelihood on a word is reported.
    private static let leastOfCaseEnding = 100
    private static let leastOfResemblance = -65
    /// From which on the guess is right nine times in ten.
    private static let leastToOffer = 175

    /// Nil where the word is too likely a name of its own.
    var kind: Kind? {
        if guess.rank > 0, KeptCaseEnding.isInflected(unknown.word, guess.form) {
            // Names are made of nations: “Yemenia”, “Dominicana”.
            if likelihood >= Self.leastOfCaseEnding, !isDemonym { return .caseEnding }
        } else if Self.isMisspelling(unknown.word, guess, place) {
            return .misspelling
        }
        return likelihood >= Self.leastOfResemblance ? .resemblance : nil
    }

    /// Names that are not well known may be one edit away.
    static func isMisspelling(_ word: [UInt8], _ guess: NameGuesses.Guess, _ place: NamePlace?) -> Bool {
        guard likelihood(word, guess, place) >= NameOdds.leastOfMisspelling else { return false }
        if guess.isCompletion { return true }
        return guess.rank >= NameOdds.leastRankOfWellKnown
            || guess.rank > 0 && Spelling.distance(word, guess.form, limit: 1) != nil
    }

    /// Whether the guess is worth to be offered as a replacement.
    var isClear: Bool { likelihood >= Self.leastToOffer }
}
