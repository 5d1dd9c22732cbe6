package import MTLintCore

/// Finds a Chinese or Korean name with a hyphen of which one piece is no syllable in any romanization: “Kim Jogn-il”.
///
/// The other piece must be one, and what is none must be no word either. A name that is near a known one is another
/// rule's.
package struct ImpossibleSyllable: NativeMatcher {
    private let surnames: Trigger
    /// In letters; a known word that is not longer says nothing.
    private static let shortWord = 2

    package init(lexicon: inout Lexicon) { surnames = lexicon.trigger(class: .eastAsianSurnames) }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        let romanization = Romanization(lines: text.lexicon[.romanizations])
        text.forEach(surnames) { index in
            // Hyphens are rare behind the word that follows a surname.
            guard index + 3 < text.tokens.count, text.tokens[index + 2].isMark("-"),
                let name = EastAsianName(at: index, in: text), name.isHyphenated
            else { return }
            let impossible = name.given.filter { !romanization.isReadable($0) }
            guard impossible.count == 1, let syllable = impossible.first,
                syllable.count <= Self.shortWord
                    || !text.lexicon.classes(ofFolded: syllable).contains(.knownWords),
                !isNearKnown(name, text)
            else { return }
            let piece = name.given[0] == syllable ? index + 1 : index + 3
            matches.report(
                text.range(ofTokens: name.tokens),
                arguments: [MessageArgument("syllable", text.string(ofToken: piece))])
        }
    }

    private func isNearKnown(_ name: EastAsianName, _ text: AnalyzedText) -> Bool {
        let rest = name.given.flatMap { $0 }
        let names = Gazetteer(lines: text.lexicon[.names])
        if names.knows(name.compact) { return true }
        return names.candidates(sharing: .first, name.surname, near: rest, slack: 2).contains {
            Spelling.distance(rest, $0.rest, limit: $0.rest.count < 10 ? 1 : 2) != nil
        }
    }
}
