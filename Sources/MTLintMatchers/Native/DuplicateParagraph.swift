package import MTLintCore

/// Finds a paragraph that stands in the text already, word for word.
package struct DuplicateParagraph: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [] }

    /// In tokens; verses of a song and answers of a congregation are shorter.
    private static let shortest = 24

    /// How many keys there are; a stretch has some hundreds of paragraphs, so that few share one by chance.
    private static let keys = 1 << 14

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard text.segments.count > 1 else { return }
        let tokens = text.tokens
        // A bit a key: whether a paragraph had it. Only one whose key is known is compared with those before it.
        var isKnown = [UInt64](repeating: 0, count: Self.keys / 64)
        for (index, segment) in text.segments.enumerated() where Self.isLong(segment) {
            let key = Self.key(segment, tokens)
            let bit: UInt64 = 1 << UInt64(key & 63)
            if isKnown[key >> 6] & bit == 0 {
                isKnown[key >> 6] |= bit
            } else if text.segments[..<index].contains(where: { Self.isLong($0) && isSame($0, segment, text) }) {
                matches.report(
                    segment.range, arguments: [MessageArgument("beginning", beginning(segment, text))])
            }
        }
    }

    private static func isLong(_ segment: AnalyzedSegment) -> Bool {
        segment.role == .paragraph && segment.tokens.count >= shortest
    }

    /// Of the length and some of the tokens.
    private static func key(_ segment: AnalyzedSegment, _ tokens: TokenList) -> Int {
        var key = UInt64(segment.range.length)
        let step = segment.tokens.count / 4
        for index in 0..<4 {
            let token = tokens[segment.tokens.lowerBound + index * step]
            key = (key ^ UInt64(token.id)) &* 0x9E37_79B9_7F4A_7C15
            key ^= key >> 32
        }
        return Int(key & UInt64(keys - 1))
    }

    private func isSame(_ a: AnalyzedSegment, _ b: AnalyzedSegment, _ text: AnalyzedText) -> Bool {
        a.range.length == b.range.length && text.view.text[a.range.indices] == text.view.text[b.range.indices]
    }

    private func beginning(_ segment: AnalyzedSegment, _ text: AnalyzedText) -> String {
        text.string(ofTokens: segment.tokens.lowerBound..<(segment.tokens.lowerBound + 4))
    }
}
