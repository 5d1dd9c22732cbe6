package import MTLintCore

/// Finds a name that is no known word, stands once in the document, and is one edit from a name that stands there more
/// often: “Houdley” beside “Hodley”, twice.
///
/// It needs no list of names, and so knows those of this year. The gates: the first letter agrees, and the two are no pair
/// of endings and no two spellings of English; the other form is no common word, and nothing in the two names says that
/// they are two people's (“Masahiro Ito”, “Masahiko Sato”). A form of four or five letters, or one that is two edits away, must sound
/// the same and have the same neighbour in its name: “Vladimir Poutine” beside “Vladimir Putin”.
package struct InconsistentName: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.names] }

    /// In bytes. Shorter names are too near to one another.
    private static let leastLength = 4
    /// In bytes, of a name that is told by itself.
    private static let leastLengthAlone = 6
    /// In bytes.
    private static let leastLengthAlike = 9
    /// How often the other form must stand in the document.
    private static let leastCount = 2
    /// A long list of names that are alike is compared no further.
    private static let mostCompared = 4096

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard text.names.contains(where: \.mayHoldUnknownWord) else { return }
        let tally = NameTally(text, leastLength: Self.leastLength)
        for entry in tally.entries where entry.count == 1 && isCandidate(entry.token, text) {
            guard let twin = twin(of: entry, in: tally, text) else { continue }
            let range = text.range(ofTokens: entry.token..<(entry.token + 1))
            let surface = text.string(ofToken: twin.token)
            matches.report(
                range, fixes: [.replace(range, with: surface, .suggested)],
                arguments: [MessageArgument("count", "\(twin.count)")])
        }
    }

    private func isCandidate(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        return token.length >= Self.leastLength && !token.isIn(.knownWords) && hasShapeOfName(token, text)
    }

    /// A capital and letters in lower case: what has more capitals is an abbreviation or the name of a program's part.
    private func hasShapeOfName(_ token: Token, _ text: AnalyzedText) -> Bool {
        token.isCapitalized && token.flags.isDisjoint(with: [.allCapitals, .digit, .apostrophe])
            && !text.view.text[token.range.indices].dropFirst().contains { $0 &- 0x41 < 26 }
    }

    /// The one name that it may be meant to be; nil when there are several.
    private func twin(of entry: NameTally.Entry, in tally: NameTally, _ text: AnalyzedText) -> NameTally.Entry? {
        var found: NameTally.Entry?
        var isAlone = true
        var compared = 0
        let word = Self.folded(entry.token, text)
        tally.forEachNear(entry, slack: 2, text) { other in
            compared += 1
            guard compared < Self.mostCompared, other.count >= Self.leastCount,
                !text.isIn(other.token, .commonWords), hasShapeOfName(text.tokens[other.token], text)
            else { return }
            let twin = Self.folded(other.token, text)
            guard let distance = Spelling.distance(word, twin, limit: 2),
                distance == 1 && isLong(word, beside: other, text) && !hasOtherNeighbour(entry.token, other.token, text)
                    || hasSameNeighbour(entry.token, other.token, text) && Metaphone.key(word) == Metaphone.key(twin),
                !Inflection.isPair(word, twin), !Inflection.isPast(word, twin),
                Inflection.american(word) != Inflection.american(twin),
                Inflection.withoutUmlauts(word) != Inflection.withoutUmlauts(twin)
            else { return }
            if found != nil { isAlone = false }
            found = other
        }
        return isAlone ? found : nil
    }

    /// Whether a form is long enough to be told without a neighbour: one of five letters only beside a name that is in no
    /// list either.
    private func isLong(_ word: [UInt8], beside other: NameTally.Entry, _ text: AnalyzedText) -> Bool {
        word.count >= Self.leastLengthAlone
            || word.count == 5 && !text.isIn(other.token, .knownWords)
    }

    /// Whether the same word stands before both or behind both in their names.
    private func hasSameNeighbour(_ a: Int, _ b: Int, _ text: AnalyzedText) -> Bool {
        [-1, 1].contains { step in neighbour(a, step, text).map { $0 == neighbour(b, step, text) } ?? false }
    }

    /// Whether the names have different words before both or behind both; long words are hardly alike by chance.
    private func hasOtherNeighbour(_ a: Int, _ b: Int, _ text: AnalyzedText) -> Bool {
        guard text.tokens[a].length < Self.leastLengthAlike else { return false }
        return [-1, 1].contains { step in
            guard let first = neighbour(a, step, text), let second = neighbour(b, step, text) else { return false }
            return first != second
        }
    }

    /// The capitalized word beside one, in the same name; titles and demonyms are nobody's name.
    private func neighbour(_ index: Int, _ step: Int, _ text: AnalyzedText) -> Lexicon.WordID? {
        guard let name = text.name(ofToken: index), name.tokens.contains(index + step) else { return nil }
        let token = text.tokens[index + step]
        return token.isWord && token.isCapitalized && !token.isIn(.titles | .demonyms | .organizationWords)
            ? token.id : nil
    }

    private static func folded(_ index: Int, _ text: AnalyzedText) -> [UInt8] {
        Folding.lowercased(Array(text.view.text[text.tokens[index].range.indices]))
    }
}
