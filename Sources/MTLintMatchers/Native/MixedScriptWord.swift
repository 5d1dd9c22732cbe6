package import MTLintCore

/// Finds words with letters of another script that look like the word's own: “Mоscow” with a Cyrillic “о”.
package struct MixedScriptWord: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.characters] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var end: UInt32 = 0
        for run in text.characters.runs where run.start >= end {
            // A word of two scripts has a letter of ASCII at one end of a run with one that is not Latin.
            guard mayHoldLookalike(run, text.view.text),
                isASCIILetter(text.view.text[Int(run.end)])
                    || run.start > 0 && isASCIILetter(text.view.text[Int(run.start) - 1])
            else { continue }
            let word = word(around: run, text)
            end = word.end
            guard let own = ownSpelling(word, text) else { continue }
            matches.report(
                word, fixes: own.spelling.map { [.replace(word, with: $0, .suggested)] } ?? [],
                arguments: [MessageArgument("letters", own.foreign)])
        }
    }

    /// Whether a run has the first byte of a Greek or Cyrillic letter: few have, of all the apostrophes and accents.
    private func mayHoldLookalike(_ run: TextRange<InView>, _ bytes: PaddedBytes) -> Bool {
        for at in run.indices where 0xCD...0xD4 ~= bytes[at] || bytes[at] == 0xE1 { return true }
        return false
    }

    private func isASCIILetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

    /// In bytes to either side; a longer word is none.
    private static let reach: UInt32 = 100

    private func word(around run: TextRange<InView>, _ text: AnalyzedText) -> TextRange<InView> {
        var start = run.start
        while let scalar = text.scalar(before: start), CharacterHabit(scalar).isLetter, run.start - start < Self.reach {
            start = start - UInt32(Unicode.Scalar(scalar)?.utf8.count ?? 1)
        }
        var end = run.start
        while let scalar = text.scalar(at: end), CharacterHabit(scalar).isLetter, end - run.start < Self.reach {
            end = text.range(ofScalarAt: end).end
        }
        // A run may begin with a mark.
        return TextRange(start: start, end: max(end, start))
    }

    /// The word in one script, and the letters that were of the other; nil where the mixture may be meant.
    private func ownSpelling(_ word: TextRange<InView>, _ text: AnalyzedText) -> (spelling: String?, foreign: String)? {
        let scalars = Array(text.string(word).unicodeScalars)
        let latin = scalars.filter { CharacterHabit($0.value).script == .latin }
        let other = scalars.filter { CharacterHabit($0.value).script != .latin }
        guard scalars.count >= 3, !latin.isEmpty, let script = other.first.map({ CharacterHabit($0.value).script }),
            script == .cyrillic || script == .greek, other.allSatisfy({ CharacterHabit($0.value).script == script })
        else { return nil }
        let toLatin = other.compactMap { Lookalikes.latin($0.value) }
        if toLatin.count == other.count, other.count <= latin.count, script == .cyrillic || other.allSatisfy(\.isUpper)
        {
            // “SMSа” has an ending, “TNFα” is science.
            if latin.allSatisfy(\.isUpper), other.contains(where: { !$0.isUpper }) { return nil }
            let spelling = scalars.map { Lookalikes.latin($0.value) ?? $0 }
            return (other.count < latin.count ? Self.string(spelling) : nil, Self.string(other))
        }
        // A Latin letter in a Cyrillic word; a Latin word with a Cyrillic ending has more of them.
        let toCyrillic = latin.compactMap { Lookalikes.cyrillic($0.value) }
        guard script == .cyrillic, toCyrillic.count == latin.count, latin.count * 2 <= other.count,
            !latin.allSatisfy(\.isUpper) || other.allSatisfy(\.isUpper) || latin.count == 1
        else { return nil }
        return (Self.string(scalars.map { Lookalikes.cyrillic($0.value) ?? $0 }), Self.string(latin))
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

extension Unicode.Scalar {
    fileprivate var isUpper: Bool { properties.isUppercase }
}
