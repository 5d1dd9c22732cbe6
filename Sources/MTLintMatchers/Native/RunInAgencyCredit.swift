package import MTLintCore

/// Finds a sentence that begins with a news agency's name and a person's, one directly behind the other: the credit of
/// the picture above ran into it.
package struct RunInAgencyCredit: NativeMatcher {
    private let agencies: Trigger
    private let journalism: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        agencies = lexicon.trigger(class: .agencies)
        journalism = lexicon.ids(of: [
            "reporter", "correspondent", "news", "journalist", "photographer", "writer", "editor", "bureau", "house",
            "photo",
            "images", "staff", "agency", "stylebook", "analyst", "columnist",
        ])
    }

    package var needs: Analyses { [.sentences, .names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for agency in text.occurrences(of: agencies).lazy.map({ Int($0) }) {
            guard let name = name(behind: agency, text), begins(agency, text) else { continue }
            let people = text.parts(of: name).drop { $0.tokens.lowerBound == agency }
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

    /// The chunk that the agency begins, or that stands directly behind one in lower case (“dpa”).
    private func name(behind agency: Int, _ text: AnalyzedText) -> NameChunk? {
        let isInChunk = text.tokens[agency].isCapitalized
        guard isInChunk || agency + 1 < text.tokens.count && text.followsAfterOneSpace(agency + 1),
            let name = text.name(ofToken: isInChunk ? agency : agency + 1)
        else { return nil }
        guard isInChunk else { return name.tokens.lowerBound == agency + 1 ? name : nil }
        return text.parts(of: name).first?.tokens == agency..<(agency + 1) ? name : nil
    }

    /// Whether a sentence begins with the token; a lower-case one may stand behind another's full stop.
    private func begins(_ index: Int, _ text: AnalyzedText) -> Bool {
        if text.sentence(ofToken: index)?.tokens.lowerBound == index { return true }
        return text.tokens[index].isLowercase && text.tokens[index - 1].isMark(".")
            && !text.tokens[index - 1].hasSpaceBefore
    }

    private func canNamePerson(_ part: NamePart, _ text: AnalyzedText) -> Bool {
        part.tokens.allSatisfy { index in
            !journalism.contains(text.tokens[index].id)
                && !text.isIn(index, .organizationWords | .calendar | .agencies)
        }
    }

    /// Whether a finite verb follows the name.
    private func goesOn(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard index < text.tokens.count, text.tokens[index].isLowercase, text.followsAfterOneSpace(index) else {
            return false
        }
        if text.isIn(index, .auxiliaries | .reportingVerbs) { return true }
        return !text.isIn(index, .functionWords) && text.string(ofToken: index).hasSuffix("ed")
    }
}
