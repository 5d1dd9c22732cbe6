package import MTLintCore

/// Finds a name without its capital that the text has with it elsewhere: “the party of tymoshenko”.
///
/// The word is no word of the language, stands in lower case once, and with a capital twice or more.
package struct LowercaseName: NativeMatcher {
    /// In bytes.
    private static let shortest = 5
    private static let leastCount = 2

    private let unknown: Trigger

    package init(lexicon: inout Lexicon) { unknown = lexicon.triggerUnknownWords() }

    package var needs: Analyses { [.names] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        // Most texts have few words in lower case that nobody knows.
        let words = text.occurrences(of: unknown).filter { isUnknown(Int($0), text) }
        var lowercase: [Lexicon.WordID: [Int]] = [:]
        for index in words { lowercase[text.tokens[Int(index)].id, default: []].append(Int(index)) }
        lowercase = lowercase.filter { $0.value.count == 1 }
        if lowercase.isEmpty { return }
        var capitalized: [Lexicon.WordID: Int] = [:]
        for name in text.names where name.mayHoldUnknownWord {
            for index in name.tokens where text.tokens[index].isCapitalized {
                let id = text.tokens[index].id
                if lowercase[id] != nil { capitalized[id, default: 0] += 1 }
            }
        }
        let found = lowercase.filter { capitalized[$0.key] ?? 0 >= Self.leastCount }.values.compactMap(\.first)
        for index in found.sorted() {
            guard stands(index, text) else { continue }
            let range = text.range(ofTokens: index..<(index + 1))
            let word = text.string(range)
            matches.report(
                range, fixes: [.replace(range, with: word.prefix(1).uppercased() + word.dropFirst(), .suggested)])
        }
    }

    private func isUnknown(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        return token.isWord && token.length >= Self.shortest && !token.isIn(.knownWords)
            && token.flags.isDisjoint(with: [.digit, .apostrophe, .allCapitals])
    }

    /// Whether the word stands free between words of prose, not in an address or a compound.
    private func stands(_ index: Int, _ text: AnalyzedText) -> Bool {
        let tokens = text.tokens
        let segment = text.segment(ofToken: index).tokens
        guard index > segment.lowerBound, tokens[index].hasSpaceBefore, tokens[index - 1].isWord else { return false }
        guard segment.contains(index + 1) else { return true }
        let next = tokens[index + 1]
        if next.hasSpaceBefore { return next.isWord }
        return ",.;:!?".unicodeScalars.contains(where: next.isMark)
            && (!segment.contains(index + 2) || tokens[index + 2].hasSpaceBefore)
    }
}
