package import MTLintCore

/// Finds a name of several words that is one or two letters from a known one with which it shares its first or last word:
/// “Mao Ts-Tung”.
///
/// The gates, each of which was needed: a part that differs is neither a word nor a known part of a name; the two are no
/// pair of endings or of British and American spelling; with a common given name as the shared word, a short
/// surname resembles too many others; the first letter agrees, or the rest is long.
///
/// Beside a particle a part may be a word if it sounds like the known one: “Rio de Janero”, where the surname Janero is
/// known.
package struct MisspelledName: NativeMatcher {
    private let of: Lexicon.WordID

    package init(lexicon: inout Lexicon) { of = lexicon.id(of: "of") }

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for (index, name) in text.names.enumerated() where mayBeMisspelled(name) {
            if name.mayHoldUnknownWord, isBesideOf(name, text) {
                report(findingsAroundOf(index, text), text, &matches)
            }
            guard isAnchored(name, text), !matches.silentNames.contains(name, text) else { continue }
            if let findings = findings(in: name, text) {
                report(findings, text, &matches)
            } else {
                matches.silentNames.insert(name, text)
            }
        }
    }

    /// A run of words that is near a known name.
    private struct Finding {
        let run: NameRun
        /// The nearest names, all of the same distance.
        let names: [String]
    }

    /// Whether the rule finds something round a token, be it silenced or not.
    static func finds(_ index: Int, in text: AnalyzedText) -> Bool {
        let rule = MisspelledName(of: text.lexicon.id(of: "of"))
        let after = text.names.partitioningIndex { $0.tokens.lowerBound > index }
        let names = max(0, after - 1)..<min(after + 1, text.names.count)
        return names.contains { place in
            let name = text.names[place]
            let found =
                (name.mayHoldUnknownWord ? rule.findingsAroundOf(place, text) : [])
                + (rule.isAnchored(name, text) ? rule.findings(in: name, text) ?? [] : [])
            return found.contains { $0.run.range.contains(text.tokens[index].range) }
        }
    }

    private init(of: Lexicon.WordID) { self.of = of }

    private func mayBeMisspelled(_ name: NameChunk) -> Bool { name.mayHoldUnknownWord || name.parts.count >= 3 }

    private func isAnchored(_ name: NameChunk, _ text: AnalyzedText) -> Bool {
        name.parts.count >= 2 && name.classes.contains(.nameAnchors)
            && (name.mayHoldUnknownWord || name.parts.count >= 3 && holdsParticle(text.parts(of: name), text))
    }

    private func findingsAroundOf(_ index: Int, _ text: AnalyzedText) -> [Finding] {
        guard let parts = partsAroundOf(index, text) else { return [] }
        let runs = NameRun.all(of: parts[...], in: text, where: { holdsOf($0, text) && isCandidate($0, text) })
        return findings(runs, known: { runs }, text) ?? []
    }

    private func findings(in name: NameChunk, _ text: AnalyzedText) -> [Finding]? {
        let runs = NameRun.all(in: name, of: text, where: { isCandidate($0, text) })
        return runs.isEmpty ? nil : findings(runs, known: { NameRun.all(in: name, of: text) }, text)
    }

    /// The runs that are near a known name; nil where there is none, not even one that is known as it stands.
    ///
    /// - Parameter known: the runs of which one may be a name that is known as it stands.
    private func findings(_ runs: [NameRun], known: () -> [NameRun], _ text: AnalyzedText) -> [Finding]? {
        let names = Gazetteer(lines: text.lexicon[.names])
        // What is known or was found; shorter runs inside say the same.
        var covered: [TextRange<InView>] = []
        var found: [Finding] = []
        for run in runs where !covered.contains(where: { $0.overlaps(run.range) }) {
            let candidates = candidates(for: run, names, text)
            if candidates.isEmpty { continue }
            covered.append(run.range)
            // A longer run may be a name that is known as it stands.
            if known().contains(where: { $0.range.contains(run.range) && names.knows($0.compact) }) { continue }
            found.append(Finding(run: run, names: candidates))
        }
        return covered.isEmpty ? nil : found
    }

    private func report(_ findings: [Finding], _ text: AnalyzedText, _ matches: inout Matches) {
        for finding in findings {
            guard let best = finding.names.first else { continue }
            let range = finding.run.range
            let surface = NameSpelling.cased(
                Self.hyphenated(best, like: finding.run, text), like: text.string(range))
            let applicability: Applicability = finding.names.count == 1 ? .suggested : .display
            matches.report(range, fixes: [.replace(range, with: surface, applicability)])
        }
    }

    /// Whether an “of” stands before or behind a name: most are refused here.
    private func isBesideOf(_ name: NameChunk, _ text: AnalyzedText) -> Bool {
        let (tokens, before, behind) = (text.tokens, name.tokens.lowerBound - 1, name.tokens.upperBound)
        return behind < tokens.count && tokens[behind].id == of || before >= 0 && tokens[before].id == of
    }

    /// The parts on both sides of an “of” before or behind a name, and the “of”: “Gulf of Carpentari”.
    private func partsAroundOf(_ index: Int, _ text: AnalyzedText) -> [NamePart]? {
        if let parts = partsAroundOf(index, index + 1, text) { return parts }
        // A name before this one that holds an unknown word was asked about what is behind it.
        return index > 0 && !text.names[index - 1].mayHoldUnknownWord ? partsAroundOf(index - 1, index, text) : nil
    }

    private func partsAroundOf(_ first: Int, _ second: Int, _ text: AnalyzedText) -> [NamePart]? {
        guard second < text.names.count else { return nil }
        let (before, behind) = (text.names[first], text.names[second])
        let middle = before.tokens.upperBound
        guard behind.tokens.lowerBound == middle + 1, text.tokens[middle].isWord, text.tokens[middle].id == of,
            text.followsAfterOneSpace(middle), text.followsAfterOneSpace(middle + 1)
        else { return nil }
        let part = NamePart(tokens: middle..<(middle + 1), range: text.tokens[middle].range)
        return text.parts(of: before).suffix(2) + [part] + text.parts(of: behind).prefix(2)
    }

    private func holdsOf(_ parts: ArraySlice<NamePart>, _ text: AnalyzedText) -> Bool {
        parts.dropFirst().dropLast().contains { text.tokens[$0.tokens.lowerBound].id == of }
    }

    private func holdsParticle(_ parts: ArraySlice<NamePart>, _ text: AnalyzedText) -> Bool {
        parts.dropFirst().dropLast().contains { text.tokens[$0.tokens.lowerBound].isLowercase }
    }

    /// Whether a known name begins or ends as the parts do, and another part may be no word.
    private func isCandidate(_ parts: ArraySlice<NamePart>, _ text: AnalyzedText) -> Bool {
        guard let first = parts.first, let last = parts.last else { return false }
        let isAnchored =
            text.isIn(first.tokens.lowerBound, .nameAnchors) || text.isIn(last.tokens.lowerBound, .nameAnchors)
        let holdsUnknown = parts.contains { $0.tokens.count > 1 || !text.isIn($0.tokens.lowerBound, .knownWords) }
        return isAnchored && (holdsUnknown || parts.count >= 3 && holdsParticle(parts, text))
    }

    /// In bytes, folded.
    private static let leastLongSurname = 8

    /// The nearest names, all of the same distance.
    private func candidates(for run: NameRun, _ names: Gazetteer, _ text: AnalyzedText) -> [String] {
        var best: (distance: Int, surfaces: [String]) = (.max, [])
        for side in Gazetteer.Anchor.allCases {
            let rest = run.restCompact(side)
            guard rest.count >= 3, run.anchor(side).count >= 2 else { continue }
            let holdsUnknown = run.rest(side).contains { isUnknown($0, text) }
            if !holdsUnknown, !mayHoldWords(run, side, text) { continue }
            let isCommonGivenName =
                side == .first && run.parts.count == 2
                && run.parts.first.map { text.isIn($0.tokens.lowerBound, .commonGivenNames) } == true
            // Hardly a name but a person's begins with one, and people's short surnames are near to one another.
            if isCommonGivenName, rest.count < Self.leastLongSurname { continue }
            for candidate in names.candidates(sharing: side, run.anchor(side), near: rest, slack: 2) {
                guard let distance = distance(rest, candidate), distance <= best.distance else { continue }
                if !holdsUnknown, distance > 1 || Metaphone.key(rest) != Metaphone.key(candidate.rest) { continue }
                if distance < best.distance { best = (distance, []) }
                if !best.surfaces.contains(candidate.surface) { best.surfaces.append(candidate.surface) }
            }
        }
        return best.surfaces
    }

    /// Whether the parts besides the anchor may all be words: beside a particle, and none of them common.
    private func mayHoldWords(_ run: NameRun, _ side: Gazetteer.Anchor, _ text: AnalyzedText) -> Bool {
        run.parts.count >= 3 && holdsParticle(run.parts, text)
            && run.rest(side).allSatisfy {
                text.tokens[$0.tokens.lowerBound].isLowercase || !text.isIn($0.tokens.lowerBound, .commonWords)
            }
    }

    private func distance(_ a: [UInt8], _ candidate: Gazetteer.Candidate) -> Int? {
        let b = candidate.rest
        guard a != b, let distance = Spelling.distance(a, b, limit: 2), !Inflection.isPair(a, b),
            Inflection.american(a) != Inflection.american(b),
            Inflection.withoutUmlauts(a) != Inflection.withoutUmlauts(b)
        else { return nil }
        // Countries are few, so that a second letter may differ when the sound agrees, and a short word one: “Nwe
        // Zealand”.
        if candidate.kind == "country" {
            if b.count >= 5, Metaphone.key(a) == Metaphone.key(b) { return distance }
            if b.count == 3, distance == 1, a.first == b.first { return distance }
        }
        guard a.count >= 4, b.count >= 4 else { return nil }
        return distance <= (b.count < 10 ? 1 : 2) && (a.first == b.first || b.count >= 7) ? distance : nil
    }

    /// Whether a part is no word and no known part of a name. A hyphenated one is known when its joined form is, or when
    /// all its parts are words of three letters at least.
    private func isUnknown(_ part: NamePart, _ text: AnalyzedText) -> Bool {
        func isKnown(_ word: ArraySlice<UInt8>) -> Bool { text.lexicon.classes(ofFolded: word).contains(.knownWords) }
        let token = text.tokens[part.tokens.lowerBound]
        if part.tokens.count == 1, token.flags.isDisjoint(with: [.nonASCII, .apostrophe, .digit]) {
            if token.isIn(.knownWords) { return false }
            if text.view.text[Int(token.end) - 1] | 0x20 != 0x73 { return true }
        }
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
