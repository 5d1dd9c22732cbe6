package import MTLintCore

/// Finds a country's name of several words of which one became an ordinary word that sounds like it: “the North Core”.
package struct GarbledCountry: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        let countries = Gazetteer(lines: text.lexicon[.countries])
        let names = Gazetteer(lines: text.lexicon[.names])
        for name in text.names where name.parts.count >= 2 && name.classes.contains(.countryAnchors) {
            if matches.silentNames.contains(name, text) || !standsAlone(name, text) { continue }
            let runs = NameRun.all(in: name, of: text, where: { isAnchored($0, text) })
            guard let (run, surface) = firstGarbled(runs, countries, text) else {
                matches.silentNames.insert(name, text)
                continue
            }
            // The language of a country is no country, unless the text says that it is a place.
            if run.compact.last == 0x63, Folding.compact(surface).last == 0x61, !followsPreposition(run, text) {
                continue
            }
            // A name that is known is right, whatever it sounds like.
            if NameRun.all(in: name, of: text).contains(where: { names.knows($0.compact) }) { continue }
            report(run, surface, in: text, &matches)
        }
    }

    /// Whether a word before a name says that it is a place, not a language: “in Saudi Arabic”.
    private func followsPreposition(_ run: NameRun, _ text: AnalyzedText) -> Bool {
        guard let first = run.parts.first?.tokens.lowerBound, first > 0 else { return false }
        return text.isIn(first - 1, .prepositions) && text.followsAfterOneSpace(first)
    }

    private func firstGarbled(
        _ runs: [NameRun], _ countries: Gazetteer, _ text: AnalyzedText
    ) -> (run: NameRun, country: String)? {
        for run in runs {
            if let country = country(soundingLike: run, countries, text) { return (run, country) }
        }
        return nil
    }

    /// Whether a country's name begins or ends as the parts do.
    private func isAnchored(_ parts: ArraySlice<NamePart>, _ text: AnalyzedText) -> Bool {
        [parts.first, parts.last].contains { part in
            part.map { text.isIn($0.tokens.lowerBound, .countryAnchors) } ?? false
        }
    }

    /// Whether the name is a phrase of its own, and does not qualify a noun behind it: “The North Core drilling site”.
    private func standsAlone(_ name: NameChunk, _ text: AnalyzedText) -> Bool {
        let next = name.tokens.upperBound
        guard next < text.segments[name.segment].tokens.upperBound, text.tokens[next].isWord else { return true }
        return text.isIn(next, .functionWords | .auxiliaries | .reportingVerbs | .prepositions)
            || text.tokens[next].hasLineBreakBefore || text.string(ofToken: next).hasPrefix("’")
            || text.string(ofToken: next).hasPrefix("'")
    }

    /// The one country that shares a word with the run and sounds like it in the rest.
    private func country(soundingLike run: NameRun, _ countries: Gazetteer, _ text: AnalyzedText) -> String? {
        var found: Set<String> = []
        for side in Gazetteer.Anchor.allCases {
            let rest = run.restCompact(side)
            // What is no word at all is a misspelling, and another rule's.
            guard rest.count >= 4,
                run.restFolded(side).allSatisfy({ text.lexicon.classes(ofFolded: $0).contains(.knownWords) })
            else { continue }
            for candidate in countries.candidates(sharing: side, run.anchor(side), near: rest, slack: 2)
            where isNear(rest, candidate.rest) || isOneLetterOff(rest, candidate.rest, text) {
                found.insert(candidate.surface)
            }
        }
        return found.count == 1 ? found.first : nil
    }

    private func isNear(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard b.count >= 4, a != b, Spelling.distance(a, b, limit: 2) != nil else { return false }
        // The language for the country.
        if b.last == 0x61, a.last == 0x63, a.dropLast() == b.dropLast() { return true }
        return !Inflection.isPair(a, b) && Metaphone.key(a) == Metaphone.key(b)
    }

    /// Whether a word that is not common is a letter away: “United Sates”.
    private func isOneLetterOff(_ a: [UInt8], _ b: [UInt8], _ text: AnalyzedText) -> Bool {
        b.count >= Self.leastLengthOfOneLetterOff && !Inflection.isPair(a, b)
            && Spelling.distance(a, b, limit: 1) == 1 && !text.lexicon.classes(ofFolded: a).contains(.commonWords)
    }

    /// In letters.
    private static let leastLengthOfOneLetterOff = 5

    private func report(_ run: NameRun, _ surface: String, in text: AnalyzedText, _ matches: inout Matches) {
        // An article that the wrong noun took does not go with a country's name.
        var start = run.range.start
        if let first = run.parts.first?.tokens.lowerBound, first > 0, text.followsAfterOneSpace(first),
            text.string(ofToken: first - 1) == "the", !Self.takesArticle(surface)
        {
            start = text.tokens[first - 1].start
        }
        let range = TextRange<InView>(start: start, end: run.range.end)
        let name = NameSpelling.cased(surface, like: text.string(run.range))
        matches.report(range, fixes: [.replace(range, with: name, .suggested)])
    }

    /// Countries that English gives an article.
    private static func takesArticle(_ country: String) -> Bool {
        ["United ", "Republic", "Islands", "Netherlands", "Emirates", "Union", "Territor"].contains {
            country.contains($0)
        }
    }
}
