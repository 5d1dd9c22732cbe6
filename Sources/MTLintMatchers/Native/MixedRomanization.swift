package import MTLintCore

/// Finds a Chinese or Korean name that a text spells in two romanizations: “Mao Tse-tung” and “Mao Zedong”, “Lee Young-ho”
/// and “Lee Yeong-ho”.
///
/// It starts from surnames. A Chinese name in Wade-Giles has a hyphen, one in Pinyin has none. In brackets behind another
/// name a spelling says what somebody is called elsewhere, and is passed over.
package struct MixedRomanization: NativeMatcher {
    private let surnames: Trigger

    package init(lexicon: inout Lexicon) { surnames = lexicon.trigger(class: .eastAsianSurnames) }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard text.occurrences(of: surnames).count > 1 else { return }
        var names: [EastAsianName] = []
        text.forEach(surnames) { index in
            if index > 0, text.tokens[index - 1].isMark("(") { return }
            if let name = EastAsianName(at: index, in: text) { names.append(name) }
        }
        // Most texts have no name with a hyphen, or one alone.
        guard names.count > 1, names.contains(where: \.isHyphenated) else { return }
        let romanization = Romanization(lines: text.lexicon[.romanizations])
        var found = chinese(names, romanization).map { ($0.name, $0.other, Applicability.suggested) }
        found += korean(names, romanization).map { ($0.name, $0.other, Applicability.display) }
        for (name, other, applicability) in found.sorted(by: { $0.0.tokens.lowerBound < $1.0.tokens.lowerBound }) {
            let range = text.range(ofTokens: name.tokens)
            let surface = NameSpelling.cased(text.string(ofTokens: other.tokens), like: text.string(range))
            matches.report(range, fixes: [.replace(range, with: surface, applicability)])
        }
    }

    private typealias Pair = (name: EastAsianName, other: EastAsianName)

    /// Names in Wade-Giles with the same in Pinyin, or the other way round where that is rarer.
    private func chinese(_ names: [EastAsianName], _ romanization: Romanization) -> [Pair] {
        var inWadeGiles: [[UInt8]: [EastAsianName]] = [:]
        for name in names where name.isHyphenated { inWadeGiles[name.compact, default: []].append(name) }
        var inPinyin: [[UInt8]: [EastAsianName]] = [:]
        for name in names where !name.isHyphenated {
            guard let surname = romanization.wadeGiles(ofPinyin: name.surname), let word = name.given.first,
                let given = romanization.wadeGiles(ofPinyin: word)
            else { continue }
            let key = surname + given
            if inWadeGiles[key] != nil, key != name.compact { inPinyin[key, default: []].append(name) }
        }
        return inPinyin.flatMap { key, pinyin in
            let wadeGiles = inWadeGiles[key] ?? []
            let (rare, frequent) = pinyin.count >= wadeGiles.count ? (wadeGiles, pinyin) : (pinyin, wadeGiles)
            return frequent.first.map { other in rare.map { (name: $0, other: other) } } ?? []
        }
    }

    /// Korean names with the spelling that the text has more often.
    private func korean(_ names: [EastAsianName], _ romanization: Romanization) -> [Pair] {
        var byName: [[UInt8]: [EastAsianName]] = [:]
        for name in names where name.isHyphenated {
            let syllables = ([name.surname] + name.given).map { romanization.mcCuneReischauer($0) }
            guard let surname = syllables[0], let first = syllables[1], let second = syllables[2] else { continue }
            byName[surname + first + second, default: []].append(name)
        }
        return byName.values.flatMap { same -> [Pair] in
            let spellings = Dictionary(grouping: same, by: \.compact)
            guard spellings.count > 1,
                let other = spellings.values.max(by: {
                    ($0.count, -$0[0].tokens.lowerBound) < ($1.count, -$1[0].tokens.lowerBound)
                })?.first
            else { return [] }
            return same.filter { $0.compact != other.compact }.map { (name: $0, other: other) }
        }
    }
}
