internal import MTLintCore

/// Tells which runs of capitalized words can be names of persons, and which of them a document knows.
struct PersonNames {
    /// How much speaks for a name.
    enum Evidence: Int, Comparable {
        case none
        /// Its words are a given name and one that is no common word.
        case lexicon
        /// The document has it elsewhere by itself, whole or the surname alone; or the gazetteer has it.
        case known

        static func < (a: Evidence, b: Evidence) -> Bool { a.rawValue < b.rawValue }
    }

    private let text: AnalyzedText
    /// How often a run of parts is a whole chunk, by its text.
    private let counts: [String: Int]

    init(_ text: AnalyzedText) {
        self.text = text
        var counts: [String: Int] = [:]
        for name in text.names {
            let parts = Self.withoutTitles(name.parts[...], text)
            if let key = Self.key(parts, text) { counts[key, default: 0] += 1 }
        }
        self.counts = counts
    }

    /// The parts behind titles, days, demonyms and agencies: “Chinese President Xi Jinping” → “Xi Jinping”.
    static func withoutTitles(_ parts: ArraySlice<NameChunk.Part>, _ text: AnalyzedText) -> ArraySlice<NameChunk.Part> {
        parts.drop { part in part.tokens.count == 1 && text.isIn(part.tokens.lowerBound, [.titles, .demonyms, .calendar, .agencies]) }
    }

    private static func key(_ parts: ArraySlice<NameChunk.Part>, _ text: AnalyzedText) -> String? {
        guard let first = parts.first, let last = parts.last else { return nil }
        return text.string(TextRange(start: first.range.start, end: last.range.end))
    }

    func evidence(for parts: ArraySlice<NameChunk.Part>) -> Evidence {
        guard (2...4).contains(parts.count), let first = parts.first, let last = parts.last, canBePerson(parts) else { return .none }
        if isKnown(parts) || Gazetteer(lines: text.lexicon[.names]).knows(Folding.compact(Self.key(parts, text) ?? "")) { return .known }
        let isGiven = text.isIn(first.tokens.lowerBound, .commonGivenNames)
        if isGiven, isKnown([last]) { return .known }
        let lastIsName = !isCommon(last) && !text.isIn(last.tokens.lowerBound, .commonGivenNames)
        return parts.count == 2 && isGiven && lastIsName ? .lexicon : .none
    }

    private func isKnown(_ parts: ArraySlice<NameChunk.Part>) -> Bool { Self.key(parts, text).map { counts[$0] != nil } ?? false }

    /// No word of institutions, titles or the calendar; and either a common given name first, or no common word at all.
    private func canBePerson(_ parts: ArraySlice<NameChunk.Part>) -> Bool {
        for index in parts.flatMap(\.tokens) {
            if text.isIn(index, [.organizationWords, .titles, .calendar, .demonyms, .agencies]) { return false }
            if text.tokens[index].flags.contains(.allCapitals), text.tokens[index].length > 1 { return false }
        }
        guard let first = parts.first else { return false }
        return text.isIn(first.tokens.lowerBound, .commonGivenNames) || parts.allSatisfy { !isCommon($0) }
    }

    private func isCommon(_ part: NameChunk.Part) -> Bool {
        part.tokens.count == 1 && text.lexicon[.commonWords].contains(Folding.latin(text.string(part.range)))
    }
}
