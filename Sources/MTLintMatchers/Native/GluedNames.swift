package import MTLintCore

/// Finds two persons' names directly behind one another before a verb: “Xi Jinping Kim Jong Un said”.
package struct GluedNames: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.names] }

    private static let lengths = 4...7

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var people: PersonNames?
        // Taken out of the text once: to ask the text for each name copies all that it holds.
        let names = text.names
        for index in names.indices where names[index].parts.count >= Self.lengths.lowerBound {
            let name = names[index]
            let parts = PersonNames.person(text.parts(of: name), text)
            guard Self.lengths.contains(parts.count), let verb = verb(behind: name, text), !isObject(parts, text) else {
                continue
            }
            let splits = (parts.startIndex + 2)..<max(parts.startIndex + 2, parts.endIndex - 1)
            guard
                splits.contains(where: {
                    PersonNames.canBePerson(parts[..<$0], text) && PersonNames.canBePerson(parts[$0...], text)
                })
            else { continue }
            let known = people ?? PersonNames(text)
            people = known
            guard let split = split(parts, known), let first = parts.first else { continue }
            let second = parts[split...]
            let verbRange = text.tokens[verb].range
            matches.report(
                TextRange(start: first.range.start, end: verbRange.end),
                arguments: [
                    MessageArgument(
                        "first", text.string(TextRange(start: first.range.start, end: parts[split - 1].range.end))),
                    MessageArgument(
                        "second", text.string(TextRange(start: second.first?.range.start ?? 0, end: name.range.end))),
                    MessageArgument("verb", text.string(verbRange)),
                ])
        }
    }

    /// Whether a preposition governs the first name, which then belongs to what stands before: “chairman of Incitec Pivot
    /// John Watson says”.
    private func isObject(_ parts: ArraySlice<NamePart>, _ text: AnalyzedText) -> Bool {
        guard let first = parts.first?.tokens.lowerBound, first > 0 else { return false }
        return text.isIn(first - 1, .prepositions)
    }

    /// A reporting verb or an auxiliary behind the name, perhaps after a comma.
    private func verb(behind name: NameChunk, _ text: AnalyzedText) -> Int? {
        var index = name.tokens.upperBound
        if index < text.tokens.count, text.tokens[index].isMark(",") { index += 1 }
        guard index < text.tokens.count, text.tokens[index].isLowercase,
            text.isIn(index, .reportingVerbs | .auxiliaries)
        else { return nil }
        return index
    }

    /// Where the second name begins: both halves must be able to be persons, and one of them must be known.
    private func split(_ parts: ArraySlice<NamePart>, _ people: PersonNames) -> Int? {
        (parts.startIndex + 2..<parts.endIndex - 1).first { index in
            let (a, b) = (people.evidence(for: parts[..<index]), people.evidence(for: parts[index...]))
            return min(a, b) > .none && max(a, b) == .known
        }
    }
}
