/// How likely it is that an unknown word is meant to be a known name, not a name of its own: hundredths of a natural
/// logarithm.
///
/// The weights are those of a logistic regression over names that machine translation misspelled and the unknown names of
/// human English, half of both.
package enum NameOdds {
    /// What a tenth of an edit takes from the hundredfold logarithm of how often texts have a name.
    package static let weightOfEdit = 20
    /// Of countries, capitals and the like.
    package static let leastRankOfWellKnown = 6
    /// In letters, of a known name that may be two edits away.
    package static let shortestOfTwoEdits = 8
    /// From which on a word is nearly surely a misspelling.
    package static let leastOfMisspelling = 190
    /// What the place of a word by itself adds, the most that any place does.
    package static let ofWordAlone = 56

    /// A guess that is a thousand times likelier than the next is as good as one without a next.
    private static let mostLead = 300
    /// What texts hardly have is hardly meant; beyond that, how often they have it says no more.
    private static let mostPrior = 150
    /// What is added for a known name, and once more for a well-known one: a word that is written with a capital is
    /// rather a name than its frequency says.
    private static let bonusOfName = 100

    /// How often texts have a name, as the hundredfold of a decimal logarithm.
    ///
    /// - Parameter frequency: in steps of a quarter of a power of ten.
    package static func prior(frequency: Int, rank: Int) -> Int {
        50 + 25 * frequency + (rank >= leastRankOfWellKnown ? 2 : 1) * bonusOfName
    }

    /// How often texts have a word, as the hundredfold of a decimal logarithm.
    package static func prior(isCommon: Bool, isFrequent: Bool) -> Int { isCommon ? 420 : isFrequent ? 250 : 120 }

    /// - Parameters:
    ///   - letters: how many the unknown word has.
    ///   - prior: how often texts have the known form.
    ///   - cost: of the misspelling; see ``EditCost``.
    ///   - lead: how much likelier the known form is than the next one, as `prior` counts.
    ///   - rank: of the name; 0 for a word that is no known name.
    package static func likelihood(letters: Int, prior: Int, cost: Int, lead: Int, rank: Int) -> Int {
        var result = -442 + 27 * letters + 45 * (prior - weightOfEdit * cost) / 100 - 9 * cost
        result += 26 * min(lead, mostLead) / 100 + 119 * min(prior, mostPrior) / 100
        if rank > 0 { result += 77 }
        if rank >= leastRankOfWellKnown { result += 45 }
        return result
    }
}
