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
    /// The names that are whole chunks, by the identifiers of their words.
    private let known: Set<UInt64>

    init(_ text: AnalyzedText) {
        self.text = text
        var known: Set<UInt64> = []
        for name in text.names {
            let parts = Self.person(text.parts(of: name), text)
            if (1...4).contains(parts.count) { known.insert(Self.key(parts, text)) }
        }
        self.known = known
    }

    /// The parts behind the last title, office, day, demonym or agency: “Rural Fire Service Commissioner Phil Moore” →
    /// “Phil Moore”; and behind common words that a given name follows: “Farmer Hugh Hart” → “Hugh Hart”.
    static func person(_ parts: ArraySlice<NamePart>, _ text: AnalyzedText) -> ArraySlice<NamePart> {
        if parts.count == 1 { return parts }
        let last = parts.dropLast().lastIndex { part in
            text.isIn(
                part.tokens.lowerBound, .titles | .demonyms | .calendar | .agencies | .organizationWords)
        }
        let person = last.map { parts[($0 + 1)...] } ?? parts
        guard let given = person.firstIndex(where: { text.isIn($0.tokens.lowerBound, .commonGivenNames) }),
            person[..<given].allSatisfy({ text.isIn($0.tokens.lowerBound, .commonWords) })
        else { return person }
        return person[given...]
    }

    private static func key(_ parts: ArraySlice<NamePart>, _ text: AnalyzedText) -> UInt64 {
        var key: UInt64 = 0
        for part in parts {
            for index in part.tokens { key = (key ^ UInt64(text.tokens[index].id)) &* 0x9E37_79B9_7F4A_7C15 }
        }
        return key ^ key >> 29
    }

    func evidence(for parts: ArraySlice<NamePart>) -> Evidence {
        guard (2...4).contains(parts.count), let first = parts.first, let last = parts.last,
            Self.canBePerson(parts, text)
        else {
            return .none
        }
        if isKnown(parts) || isInGazetteer(parts) { return .known }
        let isGiven = text.isIn(first.tokens.lowerBound, .commonGivenNames)
        if isGiven, isKnown([last]) { return .known }
        let lastIsName = !Self.isCommon(last, text) && !text.isIn(last.tokens.lowerBound, .commonGivenNames)
        return parts.count == 2 && isGiven && lastIsName ? .lexicon : .none
    }

    private func isKnown(_ parts: ArraySlice<NamePart>) -> Bool { known.contains(Self.key(parts, text)) }

    private func isInGazetteer(_ parts: ArraySlice<NamePart>) -> Bool {
        Gazetteer(lines: text.lexicon[.names]).knows(NameRun(parts, in: text).compact)
    }

    /// No word of institutions, titles or the calendar; and either a common given name first, or no common word at all.
    static func canBePerson(_ parts: ArraySlice<NamePart>, _ text: AnalyzedText) -> Bool {
        for index in parts.flatMap(\.tokens) {
            if text.isIn(index, .organizationWords | .titles | .calendar | .demonyms | .agencies) { return false }
            if text.tokens[index].flags.contains(.allCapitals), text.tokens[index].length > 1 { return false }
        }
        guard let first = parts.first else { return false }
        return text.isIn(first.tokens.lowerBound, .commonGivenNames) || parts.allSatisfy { !isCommon($0, text) }
    }

    private static func isCommon(_ part: NamePart, _ text: AnalyzedText) -> Bool {
        part.tokens.count == 1 && text.isIn(part.tokens.lowerBound, .commonWords)
    }
}
