package import MTLintCore

/// Finds a country or city as another language calls it: “the talks in Lissabon”.
///
/// The listed forms are no words and no names in English. One still stands in names: “Air Algérie”, “Banco de España”. So
/// the word must stand by itself, and no foreign article or preposition before it.
package struct UntranslatedPlace: NativeMatcher {
    private let exonyms: Trigger

    package init(lexicon: inout Lexicon) { exonyms = lexicon.trigger(class: .exonyms) }

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(exonyms) { index in
            guard text.tokens[index].isCapitalized, standsAlone(index, text), let name = name(index, text) else {
                return
            }
            let range = text.range(ofTokens: index..<(index + 1))
            let surface = NameSpelling.cased(name, like: text.string(range))
            matches.report(range, fixes: [.replace(range, with: surface, .suggested)])
        }
    }

    private func standsAlone(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard let name = text.name(ofToken: index), name.parts.count == 1, name.tokens.count == 1 else { return false }
        if index > 0, text.followsAfterOneSpace(index), text.tokens[index - 1].isWord,
            text.isIn(index - 1, .nameParticles)
        {
            return false
        }
        // “Wien/Österreich” and “@Lissabon” are addresses or names.
        let next = index + 1
        return text.tokens[index].hasSpaceBefore || index == 0 || isOpening(index - 1, text)
            ? next >= text.tokens.count || !text.tokens[next].isMark("/") && !text.tokens[next].isMark("-") : false
    }

    private func isOpening(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.tokens[index].isMark("(") || text.tokens[index].isMark("“") || text.tokens[index].isMark("\"")
    }

    private func name(_ index: Int, _ text: AnalyzedText) -> String? {
        let key = Folding.lowercased(Array(text.view.text[text.tokens[index].range.indices]))
        let prefix = [0x3D] + key + [0x09]
        var found: String?
        text.lexicon[.exonyms].forEachLine(prefix: prefix) { line in
            found = String(decoding: line.dropFirst(prefix.count), as: UTF8.self)
            return false
        }
        return found
    }
}
