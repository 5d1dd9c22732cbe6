internal import MTLintCore

/// What a word that nobody knows may be meant to be: known names and words that are near, the likeliest first.
///
/// A guess weighs how often texts have the known form against how unlikely it is to be so misspelled. The weights and the
/// bounds below were chosen on one half of a set of names that machine translation misspelled, and checked on the other.
struct NameGuesses {
    struct Guess {
        let form: [UInt8]
        /// How likely it is, by how often texts have it and how far it is; differences count, 100 being a factor of ten.
        let score: Int
        /// How much likelier it is than the next guess.
        let lead: Int
        /// How unlikely the misspelling is; see ``EditCost``.
        let cost: Int
        /// See ``SingleNames/Name``; 0 for a word that is no known name.
        let rank: Int
        /// Whether it makes a known name of several words with the words around.
        var isCompletion = false
        let surface: String

        var inPlural: Guess {
            Guess(
                form: form + [0x73], score: score, lead: lead, cost: cost, rank: rank, isCompletion: isCompletion,
                surface: surface + "s")
        }
    }

    /// In letters.
    static let shortest = 4
    /// What is added for a form that makes a known name of several words with the words around.
    private static let bonusOfCompletion = 300

    let lexicon: Lexicon
    let names: SingleNames
    private let rare: FormFilter

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        names = SingleNames(lines: lexicon[.singleNames])
        rare = lexicon.filter(.rareWords)
    }

    /// The likeliest guess for a word; a plural may be that of a name: “Brazillians”, where the list has the singular.
    ///
    /// - Parameter isCompletion: whether a form makes a known name of several words with the words around.
    func best(_ word: [UInt8], where isCompletion: ([UInt8]) -> Bool) -> Guess? {
        let guess = likeliest(word, isCompletion)
        guard word.last == 0x73, let singular = likeliest(Array(word.dropLast()), { _ in false }), singular.rank > 0,
            singular.form.last != 0x73
        else { return guess }
        return guess.map { $0.score >= singular.score } == true ? guess : singular.inPlural
    }

    private func likeliest(_ word: [UInt8], _ isCompletion: ([UInt8]) -> Bool) -> Guess? {
        var best: (form: [UInt8], score: Int, cost: Int, isCompletion: Bool)?
        var second = Int.min / 2
        for form in near(word) {
            let cost = EditCost.cost(word, form)
            let completes = isCompletion(form)
            let score = score(form, cost: cost) + (completes ? Self.bonusOfCompletion : 0)
            // Of two that are as likely the same one every time: a set has no order.
            let isBest = best.map { $0.score < score || $0.score == score && form.lexicographicallyPrecedes($0.form) }
            if isBest ?? true {
                second = best?.score ?? second
                best = (form, score, cost, completes)
            } else {
                second = max(second, score)
            }
        }
        guard let best else { return nil }
        let name = names.name(best.form)
        return Guess(
            form: best.form, score: best.score, lead: best.score - second, cost: best.cost, rank: name?.rank ?? 0,
            isCompletion: best.isCompletion, surface: name?.surface ?? SingleNames.capitalized(best.form))
    }

    /// Whether a known name is near that satisfies a condition, were it ahead of all others.
    ///
    /// Nearly all words are refused here: names that are not well known may be an edit away, no more.
    ///
    /// - Parameter least: how far the nearest name is at least.
    func isNearName(_ word: [UInt8], edits least: Int, where condition: (Guess) -> Bool) -> Bool {
        for fame in SingleNames.Fame.allCases {
            // Where one name is an edit away, another two edits away is hardly meant.
            if least > 1, fame != .wellKnown { continue }
            let edits = least
            var isNear = false
            names.forEachNear(word, fame, edits: edits) { name, rank, frequency in
                if isNear || word.elementsEqual(name) { return }
                let form = Array(name)
                guard let distance = Spelling.distance(word, form, limit: edits), isClose(form, distance) else {
                    return
                }
                let cost = EditCost.cost(word, form)
                let prior = max(wordPrior(form), NameOdds.prior(frequency: frequency, rank: rank))
                isNear = condition(
                    Guess(
                        form: form, score: prior - NameOdds.weightOfEdit * cost, lead: .max, cost: cost, rank: rank,
                        surface: ""))
            }
            if isNear { return true }
        }
        return word.last == 0x73 && isNearName(Array(word.dropLast()), edits: least) { condition($0.inPlural) }
    }

    /// How far a known name may be from a word.
    static func edits(_ word: [UInt8]) -> Int { word.count >= NameOdds.shortestOfTwoEdits - 2 ? 2 : 1 }

    /// Whether a form is a known name, in the list of rare names and words, or the plural of such.
    func isValid(_ word: [UInt8]) -> Bool {
        func isListed(_ form: [UInt8]) -> Bool {
            rare.mayContain(FormHashes(form).whole) || names.name(form) != nil
        }
        return isListed(word) || word.last == 0x73 && isListed(Array(word.dropLast()))
    }

    private func isClose(_ form: [UInt8], _ distance: Int) -> Bool {
        form.count >= Self.shortest && (distance == 1 || form.count >= NameOdds.shortestOfTwoEdits)
    }

    private func score(_ form: [UInt8], cost: Int) -> Int { prior(form) - NameOdds.weightOfEdit * cost }

    /// How often texts have a form, as the hundredfold of a decimal logarithm.
    private func prior(_ form: [UInt8]) -> Int {
        guard let name = names.name(form) else { return wordPrior(form) }
        return max(wordPrior(form), NameOdds.prior(frequency: name.frequency, rank: name.rank))
    }

    /// How often texts have a form as a word.
    private func wordPrior(_ form: [UInt8]) -> Int {
        let classes = lexicon.classes(ofFolded: form)
        return NameOdds.prior(
            isCommon: classes.contains(.commonWords), isFrequent: classes.contains(.frequentWords))
    }

    /// Every word and name that is an edit away, and the names that are two.
    private func near(_ word: [UInt8]) -> Set<[UInt8]> {
        var found: Set<[UInt8]> = []
        WordEdits.forEach(word) { padded, count in
            guard count >= Self.shortest,
                lexicon.classes(ofPadded: padded, count: count).contains(.knownWords),
                !word.elementsEqual(padded[..<count])
            else { return }
            found.insert(Array(padded[..<count]))
        }
        for fame in SingleNames.Fame.allCases {
            names.forEachNear(word, fame, edits: Self.edits(word)) { name, _, _ in
                let form = Array(name)
                if let distance = Spelling.distance(word, form, limit: 2), distance > 0, isClose(form, distance) {
                    found.insert(form)
                }
            }
        }
        return found
    }
}
