package import MTLintCore

/// Finds a name that is in no list, stands once in the document, and is one edit from a name that stands there more
/// often: “Houdley” beside “Hodley”, twice.
///
/// It needs no list of names, and so knows those of this year. The gates: the two are no pair of endings and no two
/// spellings of English; the other form is no common word, and nothing in the names says that they are two people's
/// (“Masahiro Ito”, “Masahiko Sato”). A form that is short, or whose first letter is wrong, is no rare name either, and the
/// other one is in no list. A form that is two edits away must sound the same and have the same neighbour in its name:
/// “Vladimir Poutine” beside “Vladimir Putin”.
package struct InconsistentName: NativeMatcher {
    /// In bytes. Shorter names are too near to one another.
    private static let leastLength = 4
    /// In bytes, of a name that is told by itself.
    private static let leastLengthAlone = 6
    /// In bytes, of a form that is told if no list has it, and of the name that it is told by.
    private static let leastLengthUnlisted = 5
    /// How often the other form must stand in the document.
    private static let leastCount = 2
    /// How often the other form must stand in the document where it is as short as can be, or is a known word and the first
    /// letter is another.
    private static let leastCountOfDoubtful = 3
    /// A long list of names that are alike is compared no further.
    private static let mostCompared = 4096
    /// With so many names that stand often a form is compared whose first letter is wrong.
    private static let mostOften = 512

    private let unknownWords: Trigger

    package init(lexicon: inout Lexicon) {
        _ = lexicon.triggerUnknownNames()
        unknownWords = lexicon.triggerUnknownWords()
    }

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        let candidates = text.loneUnknownNames.map(Int.init).filter { index in
            text.tokens[index].length >= Self.leastLength && hasShapeOfName(text.tokens[index], text)
        }
        if candidates.isEmpty { return }
        let tally = NameTally(near: candidates, in: text, leastLength: Self.leastLength)
        let often = tally.entries.filter {
            $0.count >= Self.leastCount && text.tokens[$0.token].length >= Self.leastLengthUnlisted
                && hasShapeOfName(text.tokens[$0.token], text)
        }.prefix(Self.mostOften)
        // Made for the first that needs it.
        var lowercase: WordCounts?
        for index in candidates {
            var twin = twin(of: index, in: tally, text)
            if twin == nil, let other = self.twin(of: index, withOtherFirst: often, in: tally, text) {
                let counts = lowercase ?? WordCounts(of: text.occurrences(of: unknownWords), in: text.tokens)
                lowercase = counts
                // What stands in lower case as often is no name: “Kconfig” and “config”.
                if counts[other.id] < other.count { twin = other }
            }
            guard let twin else { continue }
            let range = text.range(ofTokens: index..<(index + 1))
            let surface = text.string(ofToken: twin.token)
            matches.report(
                range, fixes: [.replace(range, with: surface, .suggested)],
                arguments: [MessageArgument("count", "\(twin.count)")])
        }
    }

    /// A capital and letters in lower case: what has more capitals is an abbreviation or the name of a program's part.
    private func hasShapeOfName(_ token: Token, _ text: AnalyzedText) -> Bool {
        token.isCapitalized && token.flags.isDisjoint(with: [.allCapitals, .digit, .apostrophe])
            && !text.view.text[token.range.indices].dropFirst().contains { $0 &- 0x41 < 26 }
    }

    /// The one name that a word may be meant to be; nil when there are several.
    private func twin(of index: Int, in tally: NameTally, _ text: AnalyzedText) -> NameTally.Entry? {
        var found: NameTally.Entry?
        var isAlone = true
        var compared = 0
        let word = Self.folded(index, text)
        tally.forEachNear(index, text) { other in
            compared += 1
            guard compared < Self.mostCompared, other.count >= Self.leastCount,
                hasShapeOfName(text.tokens[other.token], text)
            else { return }
            let twin = Self.folded(other.token, text)
            guard let distance = Spelling.distance(word, twin, limit: 2),
                distance == 1 && mayStandAlone(index, word, beside: other, twin, in: tally, text)
                    || NeighbourComparison(of: index, with: other, in: tally, text).hasSame
                        && Metaphone.key(word) == Metaphone.key(twin),
                !Self.isVariant(word, of: twin)
            else { return }
            if found != nil { isAlone = false }
            found = other
        }
        return isAlone ? found : nil
    }

    /// Whether two forms differ by an ending or by the variety of English.
    private static func isVariant(_ form: [UInt8], of name: [UInt8]) -> Bool {
        Inflection.isPair(form, name) && !Inflection.isSlip(form, of: name) || Inflection.isPast(form, name)
            || Inflection.american(form) == Inflection.american(name)
            || Inflection.withoutUmlauts(form) == Inflection.withoutUmlauts(name)
    }

    /// Whether the rule would tell a form by a known one that the text has more often, as far as the two say it.
    static func mayFind(_ word: [UInt8], beside known: [UInt8], _ text: AnalyzedText) -> Bool {
        word.first == known.first && !isVariant(word, of: known)
            && !text.lexicon.classes(ofFolded: known).contains(.commonWords)
    }

    /// Whether a form that is one edit from a name is told by that alone.
    private func mayStandAlone(
        _ index: Int, _ word: [UInt8], beside other: NameTally.Entry, _ twin: [UInt8], in tally: NameTally,
        _ text: AnalyzedText
    ) -> Bool {
        let isKnown = text.isIn(other.token, .knownWords)
        if word.count >= Self.leastLengthAlone || word.count == Self.leastLengthUnlisted && !isKnown {
            return !NeighbourComparison(of: index, with: other, in: tally, text).hasOther
        }
        guard !isKnown, text.tokens[index].flags.isDisjoint(with: .nonASCII),
            text.tokens[other.token].flags.isDisjoint(with: .nonASCII), !isJoined(index, text)
        else { return false }
        let neighbours = NeighbourComparison(of: index, with: other, in: tally, text)
        let isOften = twin.count >= Self.leastLengthUnlisted || other.count >= Self.leastCountOfDoubtful
        return (isOften ? !neighbours.hasOther : neighbours.hasSame)
            && !NameGuesses(text.lexicon).isValid(word)
    }

    /// Whether a hyphen stands beside a word: syllables of Chinese and Korean names are near to one another.
    private func isJoined(_ index: Int, _ text: AnalyzedText) -> Bool {
        let tokens = text.tokens
        return index > 0 && tokens[index - 1].isMark("-") && !tokens[index].hasSpaceBefore
            || index + 1 < tokens.count && tokens[index + 1].isMark("-") && !tokens[index + 1].hasSpaceBefore
    }

    /// The one name whose first letter is left out, put before, changed or swapped with the next.
    ///
    /// - Parameter often: the names that stand often enough.
    private func twin(
        of index: Int, withOtherFirst often: ArraySlice<NameTally.Entry>, in tally: NameTally, _ text: AnalyzedText
    ) -> NameTally.Entry? {
        let token = text.tokens[index]
        guard token.length >= Self.leastLengthUnlisted else { return nil }
        let bytes = text.view.text
        let (last, lastButOne) = (bytes[Int(token.end) - 1], bytes[Int(token.end) - 2])
        var found: NameTally.Entry?
        for other in often {
            let twin = text.tokens[other.token]
            // Nearly all are refused by their length and their last letters.
            guard abs(Int(twin.length) - Int(token.length)) <= 1, bytes[Int(twin.end) - 1] == last,
                bytes[Int(twin.end) - 2] == lastButOne,
                isOtherFirst(Self.folded(index, text), Self.folded(other.token, text)),
                !twin.isIn(.knownWords)
                    || other.count >= Self.leastCountOfDoubtful && token.length >= Self.leastLengthAlone,
                !NeighbourComparison(of: index, with: other, in: tally, text).hasOther
            else { continue }
            if found != nil { return nil }
            found = other
        }
        guard found != nil, !NameGuesses(text.lexicon).isValid(Self.folded(index, text)) else { return nil }
        return found
    }

    private func isOtherFirst(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.first != b.first else { return false }
        return a.dropFirst() == b.dropFirst() || a.dropFirst() == b[...] || a[...] == b.dropFirst()
            || a.count == b.count && a[2...] == b[2...] && a[0] == b[1] && a[1] == b[0]
    }

    private static func folded(_ index: Int, _ text: AnalyzedText) -> [UInt8] {
        Folding.lowercased(Array(text.view.text[text.tokens[index].range.indices]))
    }
}
