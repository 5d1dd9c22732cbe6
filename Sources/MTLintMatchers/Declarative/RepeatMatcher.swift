package import MTLintCore

/// Finds words that are said twice or more in a row.
package struct RepeatMatcher: Matcher {
    private let length: ClosedRange<Int>
    private let exceptions: Set<Lexicon.WordID>
    /// The words that a repetition begins with; empty for any.
    private let beginnings: [Trigger]
    /// The second of two equal words; nil when not only single words are looked for.
    private let doubled: Trigger?

    package init(_ spec: RepeatSpec, lexicon: inout Lexicon) {
        length = spec.length
        exceptions = lexicon.ids(of: spec.exceptions)
        var beginnings: [Trigger] = []
        for word in spec.beginnings ?? [] { beginnings.append(lexicon.trigger(word: word)) }
        self.beginnings = beginnings
        doubled = spec.beginnings == nil && spec.length == 1...1 ? lexicon.triggerDoubledWords() : nil
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        // Where the last repetition ends. The shortest of a place counts: “the the the the” is one word.
        var end = 0
        for start in starts(in: text) where start >= end {
            guard let length = length.first(where: { isSame(start, start + $0, $0, text) }),
                let copies = copies(of: length, at: start, text)
            else { continue }
            end = copies.upperBound
            let unit = start..<(start + length)
            if unit.allSatisfy({ exceptions.contains(text.tokens[$0].id) }) { continue }
            let range = text.range(ofTokens: copies)
            matches.report(range, fixes: [.replace(range, with: text.string(ofTokens: unit), .suggested)])
        }
    }

    private func starts(in text: AnalyzedText) -> [Int] {
        if let doubled { return text.occurrences(of: doubled).map { Int($0) - 1 } }
        if beginnings.isEmpty { return Array(0..<text.tokens.count) }
        return beginnings.flatMap { text.occurrences(of: $0).map(Int.init) }.sorted()
    }

    /// All copies of so many words that begin at a token; nil when the second is in another segment.
    private func copies(of length: Int, at start: Int, _ text: AnalyzedText) -> Range<Int>? {
        let limit = text.segment(ofToken: start).tokens.upperBound
        var end = start + length
        while end + length <= limit, isSame(start, end, length, text) { end += length }
        return end > start + length ? start..<end : nil
    }

    /// Whether the same words stand at two places, in any case.
    private func isSame(_ first: Int, _ second: Int, _ length: Int, _ text: AnalyzedText) -> Bool {
        guard second + length <= text.tokens.count else { return false }
        return (0..<length).allSatisfy { step in
            let (a, b) = (text.tokens[first + step], text.tokens[second + step])
            return a.isWord && b.isWord && a.id == b.id && a.length == b.length
        }
    }
}
