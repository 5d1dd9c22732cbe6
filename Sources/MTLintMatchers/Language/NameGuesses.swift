internal import MTLintCore

/// What a word that nobody knows may be meant to be: known names and words that are near, the likeliest first.
///
/// A guess weighs how often texts have the known form against how unlikely it is to be so misspelled. The weights and the
/// bounds below were chosen on one half of a set of names that machine translation misspelled, and checked on the other.
struct NameGuesses {
    struct Guess {
        let form: [UInt8]
        /// How likely it is; differences count.
        let score: Int
        /// See ``SingleNames/Name``; 0 for a word that is no known name.
        let rank: Int
        let surface: String

        var inPlural: Guess { Guess(form: form + [0x73], score: score, rank: rank, surface: surface + "s") }
    }

    /// In letters.
    static let shortest = 4
    /// In letters, of a known form that may be two edits away.
    private static let shortestOfTwoEdits = 8
    /// What an edit of cost 10 takes away.
    private static let weight = 32
    /// How much the best guess must be ahead of the next.
    private static let leastLead = 100
    private static let leastScore = -400

    let lexicon: Lexicon
    let names: SingleNames

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        names = SingleNames(lines: lexicon[.singleNames])
    }

    /// Whether a well-known name is so near that a word standing by itself may be that.
    func mayBeWellKnown(_ word: [UInt8], score least: Int) -> Bool {
        var isNear = false
        names.forEachNear(word, .wellKnown, edits: Self.edits(word)) { name, rank in
            if isNear || word.elementsEqual(name) { return }
            let form = Array(name)
            guard let distance = Spelling.distance(word, form, limit: 2), isClose(form, distance) else { return }
            isNear = Self.score(word, form, prior: Self.prior(ofRank: rank)) >= least
        }
        return isNear
    }

    /// The one guess that is clearly ahead of the others.
    func clearest(_ word: [UInt8]) -> Guess? {
        var best: (form: [UInt8], score: Int) = ([], .min)
        var second = Int.min / 2
        for form in near(word) {
            let score = Self.score(word, form, prior: prior(form))
            if score > best.score {
                second = max(second, best.score)
                best = (form, score)
            } else {
                second = max(second, score)
            }
        }
        guard best.score >= Self.leastScore, best.score - second >= Self.leastLead else { return nil }
        let name = names.name(best.form)
        return Guess(
            form: best.form, score: best.score, rank: name?.rank ?? 0,
            surface: name?.surface ?? SingleNames.capitalized(best.form))
    }

    private static func edits(_ word: [UInt8]) -> Int { word.count >= shortestOfTwoEdits - 2 ? 2 : 1 }

    private func isClose(_ form: [UInt8], _ distance: Int) -> Bool {
        form.count >= Self.shortest && (distance == 1 || form.count >= Self.shortestOfTwoEdits)
    }

    private static func score(_ word: [UInt8], _ form: [UInt8], prior: Int) -> Int {
        prior - weight * EditCost.cost(word, form)
    }

    private static func prior(ofRank rank: Int) -> Int {
        switch rank {
        case 8...: 500
        case 7: 450
        case 6: 320
        case 4, 5: 300
        case 3: 200
        default: 100
        }
    }

    private func prior(_ form: [UInt8]) -> Int {
        let classes = lexicon.classes(ofFolded: form)
        let word = classes.contains(.commonWords) ? 380 : classes.contains(.frequentWords) ? 260 : 100
        return max(word, names.name(form).map { Self.prior(ofRank: $0.rank) } ?? 0)
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
            names.forEachNear(word, fame, edits: Self.edits(word)) { name, _ in
                let form = Array(name)
                if let distance = Spelling.distance(word, form, limit: 2), distance > 0, isClose(form, distance) {
                    found.insert(form)
                }
            }
        }
        return found
    }
}
