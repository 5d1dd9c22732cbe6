/// The names that a project accepts, and whether a finding lies in them.
package struct AcceptedNames: Sendable {
    /// By the identifier of the first token.
    private var phrases: [UInt32: [WrittenPhrase]] = [:]
    /// In tokens.
    private var longest = 0

    /// A name in capitals throughout is the same name.
    package init(_ names: [String], lexicon: Lexicon) {
        for name in names {
            let parts = lexicon.phrase(name)
            longest = max(longest, parts.count)
            guard let first = parts.first else { continue }
            for form in Set([name, name.uppercased()]) {
                phrases[Self.key(first), default: []].append(WrittenPhrase(form))
            }
        }
    }

    var isEmpty: Bool { phrases.isEmpty }

    /// Whether every word of a range is part of an accepted name that stands there. The possessive “’s” is part of the
    /// name before it.
    func cover(_ range: TextRange<InView>, _ text: AnalyzedText) -> Bool {
        var index = (0..<text.tokens.count).partitioningIndex { text.tokens[$0].end > range.start }
        let first = index
        while index < text.tokens.count, text.tokens[index].start < range.end {
            let token = text.tokens[index]
            if !token.isWord || index > first && isPossessive(token, text) {
                index += 1
            } else {
                guard let end = end(ofNameAround: index, text) else { return false }
                index = end
            }
        }
        return index > first
    }

    /// The end of the longest name that begins at a token or before and holds it.
    private func end(ofNameAround index: Int, _ text: AnalyzedText) -> Int? {
        var best: Int?
        let lowest = max(text.segment(ofToken: index).tokens.lowerBound, index - longest + 1)
        for start in lowest...max(lowest, index) {
            for phrase in phrases[text.tokens[start].id] ?? [] {
                if let end = phrase.end(from: start, in: text), end > index, end > best ?? 0 { best = end }
            }
        }
        return best
    }

    private func isPossessive(_ token: Token, _ text: AnalyzedText) -> Bool {
        let first = text.view.text[Int(token.start)]
        return first == 0x27 || first == 0xE2
    }

    private static func key(_ part: PhrasePart) -> UInt32 {
        switch part {
        case .word(let id): id
        case .mark(let scalar): scalar
        }
    }
}
