internal import MTLintCore

/// Reports the unknown words in a text's names that a known form is near.
///
/// A word that stands more than once is taken for a name of its own. Nearly all words are refused by a filter, before
/// anything is guessed.
struct NameSlips {
    /// How many nations and days before a name are no part of it.
    private static let mostSkipped = 3

    private let kind: NameSlip.Kind

    init(_ kind: NameSlip.Kind, _ lexicon: inout Lexicon) {
        self.kind = kind
        _ = lexicon.triggerUnknownNames()
    }

    /// - Parameter report: gets what was found, in order.
    func find(in text: AnalyzedText, _ report: (NameSlip) -> Void) {
        let words = text.loneUnknownNames
        if words.isEmpty { return }
        let candidates = candidates(words, text)
        if candidates.isEmpty { return }
        let guesses = NameGuesses(text.lexicon)
        for candidate in candidates {
            guard let slip = slip(candidate, guesses, text), slip.kind == kind else { continue }
            if !(slip.guess.isCompletion && MisspelledName.finds(candidate.index, in: text)) { report(slip) }
        }
    }

    private struct Candidate {
        let index: Int
        /// How far the nearest known name is at least; 1 where that is not known.
        let edits: Int
        /// Whether it may be nearly surely a misspelling, as far as its letters tell.
        var mayBeMisspelling = true
    }

    private func slip(_ candidate: Candidate, _ guesses: NameGuesses, _ text: AnalyzedText) -> NameSlip? {
        guard let (unknown, place) = place(of: candidate.index, text), unknown.standsFree(in: text) else { return nil }
        let around = candidate.edits == 1 ? WordsAround(candidate.index, in: text) : nil
        let mayComplete = around?.mayMakeKnownName(with: unknown.word) == true
        guard mayComplete || candidate.mayBeMisspelling && mayBeWanted(unknown.word, candidate.edits, place, guesses)
        else { return nil }
        let isValid = guesses.isValid(unknown.word)
        // Behind a given name or a title every rare name may stand.
        if isValid, !mayComplete || standsBehindGivenName(candidate.index, text) { return nil }
        guard
            let guess = guesses.best(
                unknown.word, where: { mayComplete && around?.makeKnownName(with: $0) == true }),
            guess.isCompletion || !isValid
        else { return nil }
        return NameSlip(
            unknown: unknown, guess: guess, place: place,
            isDemonym: text.lexicon.classesInSomeCase(of: guess.surface).contains(.demonyms))
    }

    /// The words that may be of the kind by their letters.
    private func candidates(_ words: Occurrences, _ text: AnalyzedText) -> [Candidate] {
        let (near, misspelled) = (text.lexicon.filter(.nearNames), text.lexicon.filter(.misspelledNames))
        var found: [Candidate] = []
        var letters: [UInt8] = []
        var hashes = FormHashes()
        for index in words.lazy.map(Int.init) where UnknownName.read(index, in: text, into: &letters) {
            switch kind {
            case .resemblance: found.append(Candidate(index: index, edits: 1))
            case .caseEnding:
                if KeptCaseEnding.mayBeInflected(letters, &hashes, near) {
                    found.append(Candidate(index: index, edits: 1))
                }
            case .misspelling:
                if let edits = Self.edits(letters, &hashes, near) {
                    let mayBeMisspelling = Self.mayBeMisspelling(letters, edits, &hashes, near, misspelled)
                    if mayBeMisspelling || edits == 1 && mayHaveAnchor(index, text) {
                        found.append(
                            Candidate(index: index, edits: edits, mayBeMisspelling: mayBeMisspelling))
                    }
                }
            }
        }
        return found
    }

    /// How far a known name may be; nil where none is near.
    private static func edits(_ letters: [UInt8], _ hashes: inout FormHashes, _ near: FormFilter) -> Int? {
        hashes.read(letters[...])
        if near.mayContainNear(hashes, edits: 1) { return 1 }
        if NameGuesses.edits(letters) == 2, near.mayContainNear(hashes, edits: 2) { return 2 }
        guard letters.last == 0x73 else { return nil }
        hashes.read(letters.dropLast())
        return near.mayContainNear(hashes, edits: 1) ? 1 : nil
    }

    /// Whether a word is nearly surely a misspelling of some name, were it by itself and no other name near.
    private static func mayBeMisspelling(
        _ letters: [UInt8], _ edits: Int, _ hashes: inout FormHashes, _ near: FormFilter, _ misspelled: FormFilter
    ) -> Bool {
        hashes.read(letters[...])
        if misspelled.mayContainNear(hashes, edits: edits) { return true }
        // A plural has a letter more than the name, which counts.
        guard letters.last == 0x73 else { return false }
        hashes.read(letters.dropLast())
        return near.mayContainNear(hashes, edits: edits)
    }

    /// Whether a word stands beside one that known names of several words begin or end with.
    private func mayHaveAnchor(_ index: Int, _ text: AnalyzedText) -> Bool {
        let near = max(0, index - WordsAround.most)..<min(text.tokens.count, index + WordsAround.most + 1)
        return near.contains { $0 != index && text.tokens[$0].isCapitalized && text.isIn($0, .nameAnchors) }
    }

    /// Whether a guess may be of the kind, as far as one can tell without guessing, which takes long.
    private func mayBeWanted(_ word: [UInt8], _ edits: Int, _ place: NamePlace?, _ guesses: NameGuesses) -> Bool {
        switch kind {
        case .resemblance: true
        case .caseEnding: KeptCaseEnding.isInflected(word, of: guesses.names)
        case .misspelling: guesses.isNearName(word, edits: edits) { NameSlip.isMisspelling(word, $0, place) }
        }
    }

    private func place(of index: Int, _ text: AnalyzedText) -> (unknown: UnknownName, place: NamePlace?)? {
        guard let name = text.name(ofToken: index) else { return nil }
        let parts = text.parts(of: name)
        let behind = parts.partitioningIndex { $0.tokens.lowerBound > index }
        guard behind > parts.startIndex,
            let unknown = UnknownName(parts[behind - 1], in: text, shortest: NameGuesses.shortest)
        else { return nil }
        let skipped = parts.prefix(Self.mostSkipped).prefix { part in
            part.tokens.count == 1 && text.isIn(part.tokens.lowerBound, .demonyms | .calendar)
        }
        return (unknown, NamePlace(of: parts[behind - 1], in: parts[skipped.endIndex...], text))
    }

    /// Whether a word may be anybody's surname.
    private func standsBehindGivenName(_ index: Int, _ text: AnalyzedText) -> Bool {
        index > 0 && text.isIn(index - 1, .commonGivenNames | .titles)
    }
}
