internal import MTLintCore

/// Whether a form and a name that it may be meant to be have the same words beside them: “Vladimir Poutine” beside
/// “Vladimir Putin”, or “Masahiro Ito” beside “Masahiko Sato”.
struct NeighbourComparison {
    /// In bytes. Long words are hardly alike by chance, whatever stands beside them.
    private static let leastLengthAlike = 9
    /// At so many places of the name its neighbours are looked at.
    private static let mostPlaces = 16
    /// Titles and the like are nobody's name.
    private static let noNames: WordClasses = .titles | .demonyms | .organizationWords

    /// Whether the same word stands before both or behind both, somewhere.
    private(set) var hasSame = false
    /// Whether only other words stand before or behind the name than before or behind the form, which is not long.
    private(set) var hasOther = false

    /// - Parameter index: the token of the form.
    init(of index: Int, with name: NameTally.Entry, in tally: NameTally, _ text: AnalyzedText) {
        let (before, behind) = (Self.neighbour(index, -1, text), Self.neighbour(index, 1, text))
        if before == nil, behind == nil { return }
        var (isOther, isSame) = (false, false)
        tally.forEachPlace(of: name, most: Self.mostPlaces) { place in
            for (own, step) in [(before, -1), (behind, 1)] {
                guard let own, let other = Self.neighbour(place, step, text) else { continue }
                if own == other { isSame = true } else { isOther = true }
            }
        }
        hasSame = isSame
        hasOther = isOther && !isSame && text.tokens[index].length < Self.leastLengthAlike
    }

    /// The capitalized word beside one, in the same name.
    private static func neighbour(_ index: Int, _ step: Int, _ text: AnalyzedText) -> Lexicon.WordID? {
        guard let name = text.name(ofToken: index), name.tokens.contains(index + step) else { return nil }
        let token = text.tokens[index + step]
        guard token.isWord, token.isCapitalized, !token.isIn(noNames) else { return nil }
        // “Captain”, “Cyclone”: before a name such a word says what it is the name of.
        if step < 0, token.isIn(.commonWords), !token.isIn(.commonGivenNames) { return nil }
        return token.id
    }
}
