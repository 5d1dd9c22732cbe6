internal import MTLintCore

/// What a word that nobody knows may be meant to be: known names and words that are near, the likeliest first.
///
/// A guess weighs how often texts have the known form against how unlikely it is to be so misspelled. The weights and the
/// bounds below were chosen on one half of a set of names that machine translation misspelled, and checked on the other.
struct NameGuesses {
    struct Guess {
        let form: [UInt8]
        /// How likely it is; differences count, 100 being a factor of ten.
        let score: Int
        /// How much likelier it is than the next guess.
        let lead: Int
        /// How unlikely the misspelling is; see ``EditCost``.
        let cost: Int
        /// See ``SingleNames/Name``; 0 for a word that is no known name.
        let rank: Int
        let surface: String

        var inPlural: Guess {
            Guess(form: form + [0x73], score: score, lead: lead, cost: cost, rank: rank, surface: surface + "s")
        }
    }

    /// In letters.
    static let shortest = 4
    /// In letters, of a known form that may be two edits away.
    private static let shortestOfTwoEdits = 8
    /// What a tenth of an edit takes away.
    private static let weight = 20
    /// How much the best guess must be ahead of the next.
    private static let leastLead = 50
    private static let leastScore = -150
    /// What is added for a known name, and once more for a well-known one: a word that is written with a capital is
    /// rather a name than its frequency says.
    private static let bonusOfName = 100
    private static let leastRankOfWellKnown = 6

    let lexicon: Lexicon
    let names: SingleNames

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        names = SingleNames(lines: lexicon[.singleNames])
    }

    /// Whether a known name is so near that a word may be a slip for it, as far as its place allows.
    ///
    /// Nearly all words are refused here. Names that are not well known may be an edit away, no more.
    func isNearName(_ word: [UInt8], in place: NamePlace) -> Bool {
        for fame in SingleNames.Fame.allCases {
            let mostCost = place.mostCost(rank: fame == .wellKnown ? Self.leastRankOfWellKnown : 0)
            let edits = mostCost > EditCost.ofOneEdit ? Self.edits(word) : 1
            var isNear = false
            names.forEachNear(word, fame, edits: edits) { name in
                if isNear || word.elementsEqual(name) { return }
                let form = Array(name)
                guard let distance = Spelling.distance(word, form, limit: edits), isClose(form, distance) else {
                    return
                }
                isNear = EditCost.cost(word, form) <= mostCost
            }
            if isNear { return true }
        }
        return false
    }

    /// The one guess that is clearly ahead of the others.
    func clearest(_ word: [UInt8]) -> Guess? {
        var best: (form: [UInt8], score: Int, cost: Int) = ([], Int.min / 2, 0)
        var second = Int.min / 2
        for form in near(word) {
            let cost = EditCost.cost(word, form)
            let score = prior(form) - Self.weight * cost
            if score > best.score {
                second = best.score
                best = (form, score, cost)
            } else {
                second = max(second, score)
            }
        }
        let lead = best.score - second
        guard best.score >= Self.leastScore, lead >= Self.leastLead else { return nil }
        let name = names.name(best.form)
        return Guess(
            form: best.form, score: best.score, lead: lead, cost: best.cost, rank: name?.rank ?? 0,
            surface: name?.surface ?? SingleNames.capitalized(best.form))
    }

    private static func edits(_ word: [UInt8]) -> Int { word.count >= shortestOfTwoEdits - 2 ? 2 : 1 }

    /// Whether a form is a known name, in the list of rare names and words, or the plural of such.
    func isValid(_ word: [UInt8]) -> Bool {
        func isListed(_ form: [UInt8]) -> Bool { names.isValid(form) || names.name(form) != nil }
        return isListed(word) || word.last == 0x73 && isListed(Array(word.dropLast()))
    }

    private func isClose(_ form: [UInt8], _ distance: Int) -> Bool {
        form.count >= Self.shortest && (distance == 1 || form.count >= Self.shortestOfTwoEdits)
    }

    /// How often texts have a form, as the hundredfold of a decimal logarithm.
    private func prior(_ form: [UInt8]) -> Int {
        let classes = lexicon.classes(ofFolded: form)
        let word = classes.contains(.commonWords) ? 420 : classes.contains(.frequentWords) ? 250 : 120
        guard let name = names.name(form) else { return word }
        let bonuses = name.rank >= Self.leastRankOfWellKnown ? 2 : 1
        return max(word, 50 + 25 * name.frequency + bonuses * Self.bonusOfName)
    }

    /// Every word and name that is an edit away, and the names that are two.
    private func near(_ word: [UInt8]) -> Set<[UInt8]> {
        var found: Set<[UInt8]> = []
        WordEdits.forEach(word) { form in
            if form.count >= Self.shortest, form != word, lexicon.classes(ofFolded: form).contains(.knownWords) {
                found.insert(form)
            }
        }
        for fame in SingleNames.Fame.allCases {
            names.forEachNear(word, fame, edits: Self.edits(word)) { name in
                let form = Array(name)
                if let distance = Spelling.distance(word, form, limit: 2), distance > 0, isClose(form, distance) {
                    found.insert(form)
                }
            }
        }
        return found
    }
}
