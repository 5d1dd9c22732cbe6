package import MTLintCore

/// Finds a name that is no known word, stands once in the document, and is one edit from a name that stands there more
/// often: “Houdley” beside “Hodley”, twice.
///
/// It needs no list of names, and so knows those of this year. The gates: the first letter agrees, and the two are no pair
/// of endings and no two spellings of English; the other form is no common word, and nothing in the two names says that
/// they are two people's (“Masahiro Ito”, “Masahiko Sato”). A form of four or five letters, or one that is two edits away,
/// must sound the same and have the same neighbour in its name: “Vladimir Poutine” beside “Vladimir Putin”. The first
/// letter may be wrong in a form that no list of rare names has, beside a name that stands three times.
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
    /// How often the other form must stand in the document where the first letter is wrong.
    private static let leastCountOfOtherFirst = 3
    /// A long list of names that are alike is compared no further.
    private static let mostCompared = 4096
    /// With so many names that stand often a form is compared whose first letter is wrong.
    private static let mostOften = 512

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard text.names.contains(where: \.mayHoldUnknownWord) else { return }
        let tally = NameTally(text, leastLength: Self.leastLength)
        let often = Array(
            tally.entries.lazy.filter {
                $0.count >= Self.leastCountOfOtherFirst && text.tokens[$0.token].length >= Self.leastLengthAlone - 1
                    && !text.isIn($0.token, .commonWords) && hasShapeOfName(text.tokens[$0.token], text)
            }.prefix(Self.mostOften))
        for entry in tally.entries where entry.count == 1 && isCandidate(entry.token, text) {
            guard let twin = twin(of: entry, in: tally, text) ?? twin(of: entry, withOtherFirst: often, text) else {
                continue
            }
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
                !Self.isVariant(word, twin)
            else { return }
            if found != nil { isAlone = false }
            found = other
        }
        return isAlone ? found : nil
    }

    /// Whether two forms differ by an ending or by the variety of English.
    private static func isVariant(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        Inflection.isPair(a, b) || Inflection.isPast(a, b) || Inflection.american(a) == Inflection.american(b)
            || Inflection.withoutUmlauts(a) == Inflection.withoutUmlauts(b)
    }

    /// Whether the rule would tell a form by a known one that the text has more often, as far as the two say it.
    static func mayFind(_ word: [UInt8], beside known: [UInt8], _ text: AnalyzedText) -> Bool {
        word.first == known.first && !isVariant(word, known)
            && !text.lexicon.classes(ofFolded: known).contains(.commonWords)
    }

    /// The one name whose first letter is left out, put before, changed or swapped with the next.
    ///
    /// - Parameter often: the names that stand often enough.
    private func twin(
        of entry: NameTally.Entry, withOtherFirst often: [NameTally.Entry], _ text: AnalyzedText
    ) -> NameTally.Entry? {
        let token = text.tokens[entry.token]
        guard token.length >= Self.leastLengthAlone else { return nil }
        let last = text.view.text[Int(token.end) - 1]
        var found: NameTally.Entry?
        for other in often {
            let twin = text.tokens[other.token]
            // Nearly all are refused by their length and their last letter.
            guard abs(Int(twin.length) - Int(token.length)) <= 1, text.view.text[Int(twin.end) - 1] == last,
                isOtherFirst(Self.folded(entry.token, text), Self.folded(other.token, text)),
                !hasOtherNeighbour(entry.token, other.token, text)
            else { continue }
            if found != nil { return nil }
            found = other
        }
        guard found != nil, !NameGuesses(text.lexicon).isValid(Self.folded(entry.token, text)) else { return nil }
        return found
    }

    private func isOtherFirst(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.first != b.first else { return false }
        return a.dropFirst() == b.dropFirst() || a.dropFirst() == b[...] || a[...] == b.dropFirst()
            || a.count == b.count && a[2...] == b[2...] && a[0] == b[1] && a[1] == b[0]
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
