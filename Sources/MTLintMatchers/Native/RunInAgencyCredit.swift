package import MTLintCore

/// Finds a sentence that begins with a news agency's name and a person's, one directly behind the other: the credit of
/// the picture above ran into it.
package struct RunInAgencyCredit: NativeMatcher {
    private let journalism: Set<WordTable.ID>

    package init(lexicon: inout Lexicon) {
        journalism = Set(
            lexicon.words.intern(
                "reporter", "correspondent", "news", "journalist", "photographer", "writer", "editor", "bureau", "house",
                "photo", "images", "staff", "agency", "stylebook", "analyst", "columnist"))
    }

    package var needs: Analyses { [.sentences, .names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for name in text.names {
            guard let agency = agency(before: name, text), begins(agency, text) else { continue }
            let people = name.parts.drop { $0.tokens.lowerBound == agency }
            guard let first = people.first, people.count <= 5, people.allSatisfy({ canNamePerson($0, text) }),
                goesOn(name.tokens.upperBound, text)
            else { continue }
            matches.report(
                TextRange(start: text.tokens[agency].start, end: text.tokens[name.tokens.upperBound].end),
                arguments: [
                    MessageArgument("agency", text.string(ofToken: agency)),
                    MessageArgument("name", text.string(TextRange(start: first.range.start, end: name.range.end))),
                ])
        }
    }

    /// The agency that begins the chunk, or one in lower case (“dpa”) directly before it.
    private func agency(before name: NameChunk, _ text: AnalyzedText) -> Int? {
        let first = name.tokens.lowerBound
        if text.isIn(first, .agencies) { return name.parts.first?.tokens.count == 1 ? first : nil }
        guard first > 0, text.tokens[first - 1].isLowercase, text.isIn(first - 1, .agencies), text.followsAfterOneSpace(first) else { return nil }
        return first - 1
    }

    /// Whether a sentence begins with the token; a lower-case one may stand behind another's full stop.
    private func begins(_ index: Int, _ text: AnalyzedText) -> Bool {
        if text.sentence(ofToken: index)?.tokens.lowerBound == index { return true }
        return text.tokens[index].isLowercase && text.tokens[index - 1].isMark(".") && !text.tokens[index - 1].hasSpaceBefore
    }

    private func canNamePerson(_ part: NameChunk.Part, _ text: AnalyzedText) -> Bool {
        part.tokens.allSatisfy { index in
            !journalism.contains(text.tokens[index].id)
                && text.classes(of: index).isDisjoint(with: [.organizationWords, .calendar, .agencies])
        }
    }

    /// Whether a finite verb follows the name.
    private func goesOn(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard index < text.tokens.count, text.tokens[index].isLowercase, text.followsAfterOneSpace(index) else { return false }
        if text.isIn(index, [.auxiliaries, .reportingVerbs]) { return true }
        return !text.isIn(index, .functionWords) && text.string(ofToken: index).hasSuffix("ed")
    }
}
