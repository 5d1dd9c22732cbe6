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
        for name in text.names where name.parts.count >= 2 {
            let first = name.tokens.lowerBound
            guard text.isIn(first, .agencies), name.parts[0].tokens.count == 1, begins(first, text) else { continue }
            let people = name.parts.dropFirst()
            guard people.count <= 5, people.allSatisfy({ canNamePerson($0, text) }), goesOn(name.tokens.upperBound, text) else { continue }
            matches.report(
                TextRange(start: name.range.start, end: text.tokens[name.tokens.upperBound].end),
                arguments: [MessageArgument("agency", text.string(ofToken: first)), MessageArgument("name", text.string(TextRange(start: people.first?.range.start ?? 0, end: name.range.end)))])
        }
    }

    private func begins(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.sentence(ofToken: index)?.tokens.lowerBound == index
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
