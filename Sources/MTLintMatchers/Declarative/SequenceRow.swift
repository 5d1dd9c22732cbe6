internal import MTLintCore

/// Tokens in a row, ready to be looked for.
struct SequenceRow: Sendable {
    /// A class, so that a look at one copies nothing.
    final class Element: Sendable {
        let condition: SequenceCondition
        let excluded: SequenceCondition?
        let count: ClosedRange<Int>
        let sieve: SequenceSieve
        let isContext: Bool
        let name: String?

        init(_ element: SequenceElement, lexicon: Lexicon) {
            condition = SequenceCondition(element.condition, lexicon: lexicon)
            excluded = element.excluded.map { SequenceCondition($0, lexicon: lexicon) }
            count = element.count
            sieve = SequenceSieve(condition, element.spacing)
            isContext = element.isContext
            name = element.name
        }
    }

    let elements: [Element]
    private let anchor: MatchAnchor
    /// The second element, when it always stands right behind the first.
    private let fixedSecond: Element?
    private let secondSieve: SequenceSieve?
    /// What is looked up to find beginnings, and how many tokens stand before it; nil when nothing can be.
    private let triggers: (lists: [Trigger], offset: Int)?

    init(_ elements: [SequenceElement], at anchor: MatchAnchor, lexicon: inout Lexicon) {
        var row: [Element] = []
        for element in elements { row.append(Element(element, lexicon: lexicon)) }
        self.elements = row
        self.anchor = anchor
        let isFixed = row.count > 1 && row[0].count == 1...1 && row[1].count.lowerBound > 0
        fixedSecond = isFixed ? row[1] : nil
        secondSieve = fixedSecond?.sieve
        triggers = Self.triggers(row, &lexicon)
    }

    /// The rarest element that stands at a fixed distance from the beginning.
    private static func triggers(_ elements: [Element], _ lexicon: inout Lexicon) -> (lists: [Trigger], offset: Int)? {
        var best: (rank: Int, condition: SequenceCondition, offset: Int)?
        var offset = 0
        for element in elements {
            if element.count.lowerBound > 0, let rank = rank(element.condition, lexicon), rank < best?.rank ?? .max {
                best = (rank, element.condition, offset)
            }
            guard element.count.lowerBound == element.count.upperBound else { break }
            offset += element.count.lowerBound
        }
        guard let best else { return nil }
        var lists: [Trigger] = []
        if !best.condition.words.isEmpty {
            for word in best.condition.words.sorted() { lists.append(lexicon.trigger(word: word)) }
        } else if !best.condition.classes.isEmpty {
            for wordClass in best.condition.classes { lists.append(lexicon.trigger(class: wordClass)) }
        } else {
            for mark in best.condition.marks.sorted() {
                lists.append(lexicon.trigger(mark: Unicode.Scalar(mark) ?? "\0"))
            }
        }
        return (lists, best.offset)
    }

    /// How common the tokens are that satisfy a condition, roughly; nil when they can't be looked up.
    private static func rank(_ condition: SequenceCondition, _ lexicon: Lexicon) -> Int? {
        if !condition.words.isEmpty { return condition.words.contains(where: lexicon.isFunctionWord) ? 5 : 1 }
        if !condition.classes.isEmpty { return condition.classes.map(rank).max() }
        if condition.marks.isEmpty { return nil }
        return condition.marks.contains(0x2E) || condition.marks.contains(0x2C) ? 4 : 3
    }

    private static func rank(_ wordClass: WordClass) -> Int {
        switch wordClass {
        case .agencies, .calendar, .metadataKeys: 0
        case .abbreviations, .demonyms, .nameParticles, .organizationWords, .properWords, .reportingVerbs, .titles: 2
        case .commonGivenNames, .countryAnchors, .eastAsianSurnames, .exonyms, .foreignFunctionWords, .nameAnchors: 3
        case .auxiliaries, .commonWords, .determiners, .frequentWords, .functionWords, .knownWords, .prepositions,
            .sentenceOpeners:
            6
        }
    }

    /// Where a match may begin, in order.
    func starts(in text: AnalyzedText) -> [Int] {
        guard let triggers else { return (0..<text.tokens.count).filter { mayBegin(at: $0, in: text) } }
        let (tokens, offset, sieve) = (text.tokens, triggers.offset, secondSieve)
        var starts: [Int] = []
        for list in triggers.lists {
            for index in text.occurrences(of: list) {
                let start = Int(index) - offset
                // Most ends here.
                if let sieve, start + 1 >= tokens.count || !sieve.mayHold(tokens[max(0, start + 1)]) { continue }
                if start >= 0, mayBegin(at: start, in: text) { starts.append(start) }
            }
        }
        return triggers.lists.count > 1 ? starts.sorted() : starts
    }

    /// Not where none may begin, nor before an element right behind the first that does not fit.
    private func mayBegin(at start: Int, in text: AnalyzedText) -> Bool {
        if let second = fixedSecond, start + 1 >= text.tokens.count || !holds(second, start + 1, text) { return false }
        return anchor.canBegin(at: start, in: text)
    }

    /// The tokens of each element from one of the ``starts(in:)`` on, or nil.
    func match(at start: Int, in text: AnalyzedText) -> [Range<Int>]? {
        let segment = text.segment(ofToken: start).tokens
        var found: [Range<Int>] = []
        guard segment.contains(start), extend(0, from: start, in: segment, text, &found) else { return nil }
        return found
    }

    /// Matches the elements from one on, each as often as it can, with steps back when the rest does not fit.
    private func extend(
        _ index: Int, from start: Int, in segment: Range<Int>, _ text: AnalyzedText, _ found: inout [Range<Int>]
    ) -> Bool {
        guard index < elements.count else { return anchor.canEnd(at: start, in: text, segment) }
        let element = elements[index]
        var end = start
        while end - start < element.count.upperBound, end < segment.upperBound, holds(element, end, text) { end += 1 }
        while end - start >= element.count.lowerBound {
            found.append(start..<end)
            if extend(index + 1, from: end, in: segment, text, &found) { return true }
            found.removeLast()
            end -= 1
        }
        return false
    }

    private func holds(_ element: Element, _ index: Int, _ text: AnalyzedText) -> Bool {
        guard element.sieve.mayHold(text.tokens[index]) else { return false }
        return element.condition.holds(index, text) && element.excluded?.holds(index, text) != true
    }
}
