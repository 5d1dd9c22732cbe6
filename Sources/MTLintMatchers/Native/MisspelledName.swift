package import MTLintCore

/// Finds a name of several words that is one or two letters from a known one with which it shares its first or last word:
/// “Mao Ts-Tung”.
///
/// The gates, each of which was needed: a part that differs is neither a word nor a known part of a name; the two are no
/// pair of endings or of British and American spelling; with a common given name as the shared word, a short
/// surname resembles too many others; the first letter agrees, or the rest is long.
package struct MisspelledName: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        let names = Gazetteer(lines: text.lexicon[.names])
        for name in text.names
        where name.parts.count >= 2 && name.mayHoldUnknownWord && name.classes.contains(.nameAnchors) {
            if matches.silentNames.contains(name, text) { continue }
            // What is known or was reported; shorter runs inside say the same.
            var covered: [TextRange<InView>] = []
            for run in NameRun.all(in: name, of: text, where: { isCandidate($0, text) })
            where !covered.contains(where: { $0.overlaps(run.range) }) {
                let candidates = candidates(for: run, names, text)
                if candidates.isEmpty { continue }
                covered.append(run.range)
                // A longer run may be a name that is known as it stands.
                if NameRun.all(in: name, of: text).contains(where: {
                    $0.range.contains(run.range) && names.knows($0.compact)
                }) {
                    continue
                }
                guard let best = candidates.first else { continue }
                let surface = Self.hyphenated(best, like: run, text)
                let applicability: Applicability = candidates.count == 1 ? .suggested : .display
                matches.report(run.range, fixes: [.replace(run.range, with: surface, applicability)])
            }
            if covered.isEmpty { matches.silentNames.insert(name, text) }
        }
    }

    /// Whether a known name begins or ends as the parts do, and another part may be no word.
    private func isCandidate(_ parts: ArraySlice<NamePart>, _ text: AnalyzedText) -> Bool {
        guard let first = parts.first, let last = parts.last else { return false }
        let isAnchored =
            text.isIn(first.tokens.lowerBound, .nameAnchors) || text.isIn(last.tokens.lowerBound, .nameAnchors)
        return isAnchored && parts.contains { $0.tokens.count > 1 || !text.isIn($0.tokens.lowerBound, .knownWords) }
    }

    /// In bytes, folded.
    private static let leastLongSurname = 8

    /// The nearest names, all of the same distance.
    private func candidates(for run: NameRun, _ names: Gazetteer, _ text: AnalyzedText) -> [String] {
        var best: (distance: Int, surfaces: [String]) = (.max, [])
        for side in Gazetteer.Anchor.allCases {
            let rest = run.restCompact(side)
            guard rest.count >= 4, run.anchor(side).count >= 2, run.rest(side).contains(where: { isUnknown($0, text) })
            else { continue }
            let isCommonGivenName =
                side == .first && run.parts.count == 2
                && run.parts.first.map { text.isIn($0.tokens.lowerBound, .commonGivenNames) } == true
            // Hardly a name but a person's begins with one, and people's short surnames are near to one another.
            if isCommonGivenName, rest.count < Self.leastLongSurname { continue }
            for candidate in names.candidates(sharing: side, run.anchor(side), near: rest, slack: 2) {
                guard let distance = distance(rest, candidate), distance <= best.distance else { continue }
                if distance < best.distance { best = (distance, []) }
                if !best.surfaces.contains(candidate.surface) { best.surfaces.append(candidate.surface) }
            }
        }
        return best.surfaces
    }

    private func distance(_ a: [UInt8], _ candidate: Gazetteer.Candidate) -> Int? {
        let b = candidate.rest
        guard b.count >= 4, a != b, let distance = Spelling.distance(a, b, limit: 2), !Inflection.isPair(a, b),
            Inflection.american(a) != Inflection.american(b),
            Inflection.withoutUmlauts(a) != Inflection.withoutUmlauts(b)
        else { return nil }
        // Countries are few, so that a second letter may differ when the sound agrees.
        if candidate.kind == "country", b.count >= 5, Metaphone.key(a) == Metaphone.key(b) { return distance }
        return distance <= (b.count < 10 ? 1 : 2) && (a.first == b.first || b.count >= 7) ? distance : nil
    }

    /// Whether a part is no word and no known part of a name. A hyphenated one is known when its joined form is, or when
    /// all its parts are words of three letters at least.
    private func isUnknown(_ part: NamePart, _ text: AnalyzedText) -> Bool {
        let isKnown = { (word: ArraySlice<UInt8>) in text.lexicon.classes(ofFolded: word).contains(.knownWords) }
        let whole = Folding.compact(text.string(part.range))
        if isKnown(whole[...]) || whole.last == 0x73 && isKnown(whole.dropLast()) { return false }
        guard part.tokens.count > 1 else { return true }
        let pieces = part.tokens.filter { text.tokens[$0].isWord }.map { Folding.compact(text.string(ofToken: $0)) }
        return !pieces.allSatisfy { $0.count >= 3 && isKnown($0[...]) }
    }

    /// The known name with a hyphen where the text has one: “Tsetung” for “Ts-Tung” becomes “Tse-tung”.
    ///
    /// The hyphen is set where the piece behind the text's last hyphen begins in the known form; without such a place
    /// the known form stays as it is.
    private static func hyphenated(_ surface: String, like run: NameRun, _ text: AnalyzedText) -> String {
        guard let part = run.parts.first(where: { $0.tokens.count == 3 }), !surface.utf8.contains(0x2D) else {
            return surface
        }
        let tail = Array(text.string(ofToken: part.tokens.upperBound - 1).lowercased().utf8)
        var words = surface.split(separator: " ").map(String.init)
        for (index, word) in words.enumerated() {
            let bytes = Array(word.lowercased().utf8)
            guard bytes.count > tail.count + 1, bytes.suffix(tail.count).elementsEqual(tail),
                word.utf8.count == word.count
            else { continue }
            words[index] = String(word.dropLast(tail.count)) + "-" + String(word.suffix(tail.count))
            return words.joined(separator: " ")
        }
        return surface
    }
}
