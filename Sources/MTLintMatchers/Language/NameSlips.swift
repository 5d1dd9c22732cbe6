internal import MTLintCore

/// Reports the unknown words in a text's names that a known form is near.
///
/// A word that stands more than once is taken for a name of its own. Nearly all words are refused by a filter, before
/// anything is guessed.
struct NameSlips {
    private let kind: NameSlip.Kind
    private let unknown: Trigger

    init(_ kind: NameSlip.Kind, _ lexicon: inout Lexicon) {
        self.kind = kind
        unknown = lexicon.triggerUnknownNames()
    }

    /// - Parameter report: gets what was found, in order.
    func find(in text: AnalyzedText, _ report: (NameSlip) -> Void) {
        let words = text.occurrences(of: unknown)
        let candidates = candidates(words, text)
        if candidates.isEmpty { return }
        let counts = WordCounts(of: words, in: text.tokens)
        let guesses = NameGuesses(text.lexicon)
        for index in candidates where counts[text.tokens[index].id] == 1 {
            guard let (unknown, place) = place(of: index, text), unknown.standsFree(in: text),
                case let isValid = guesses.isValid(unknown.word),
                !isValid && mayBeWanted(unknown.word, place, guesses)
                    || standsBesideAnchor(index, text) && !(isValid && standsBehindGivenName(index, text))
            else { continue }
            let around = WordsAround(index, in: text)
            guard let guess = guesses.best(unknown.word, where: { around.makeKnownName(with: $0) }),
                guess.isCompletion || !isValid
            else { continue }
            let slip = NameSlip(unknown: unknown, guess: guess, place: place)
            if slip.kind == kind, !(guess.isCompletion && MisspelledName.finds(index, in: text)) { report(slip) }
        }
    }

    /// The words that may be of the kind by their letters.
    private func candidates(_ words: Occurrences, _ text: AnalyzedText) -> [Int] {
        let near = text.lexicon.filter(.nearNames)
        var found: [Int] = []
        var letters: [UInt8] = []
        var hashes = FormHashes()
        for index in words.lazy.map(Int.init)
        where UnknownName.read(text.tokens[index], in: text, into: &letters) {
            let isCandidate =
                switch kind {
                case .resemblance: true
                case .caseEnding: KeptCaseEnding.mayBeInflected(letters, &hashes, near)
                case .misspelling: Self.mayBeNear(letters, &hashes, near)
                }
            if isCandidate { found.append(index) }
        }
        return found
    }

    private static func mayBeNear(_ letters: [UInt8], _ hashes: inout FormHashes, _ near: FormFilter) -> Bool {
        let edits = letters.count >= 6 ? 2 : 1
        hashes.read(letters)
        if near.mayContainNear(hashes, edits: edits) { return true }
        guard letters.last == 0x73 else { return false }
        hashes.read(letters.dropLast())
        return near.mayContainNear(hashes, edits: edits)
    }

    /// Whether a guess may be of the kind, as far as one can tell without guessing, which takes long.
    private func mayBeWanted(_ word: [UInt8], _ place: NamePlace?, _ guesses: NameGuesses) -> Bool {
        kind != .misspelling || guesses.isNearName(word) { NameSlip.isMisspelling(word, $0, place) }
    }

    private func place(of index: Int, _ text: AnalyzedText) -> (unknown: UnknownName, place: NamePlace?)? {
        guard let name = text.name(ofToken: index) else { return nil }
        let parts = text.parts(of: name)
        guard let part = parts.first(where: { $0.tokens.contains(index) }),
            let unknown = UnknownName(part, in: text, shortest: NameGuesses.shortest)
        else { return nil }
        let counted = parts.drop { part in
            part.tokens.count == 1 && text.isIn(part.tokens.lowerBound, .demonyms | .calendar)
        }
        return (unknown, NamePlace(of: part, in: counted, text))
    }

    /// Whether a known name of several words begins or ends with a word directly before or behind.
    private func standsBesideAnchor(_ index: Int, _ text: AnalyzedText) -> Bool {
        (max(0, index - 2)..<min(text.tokens.count, index + 3)).contains {
            $0 != index && text.isIn($0, .nameAnchors)
        }
    }

    /// Whether a word may be anybody's surname.
    private func standsBehindGivenName(_ index: Int, _ text: AnalyzedText) -> Bool {
        index > 0 && text.isIn(index - 1, .commonGivenNames | .titles)
    }
}
