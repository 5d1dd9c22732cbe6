package import MTLintCore

/// Finds a paragraph that stands in the text already, word for word.
package struct DuplicateParagraph: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [] }

    /// In tokens; verses of a song and answers of a congregation are shorter.
    private static let shortest = 24

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var known: [UInt64: TextRange<InView>] = [:]
        for segment in text.segments where segment.role == .paragraph && segment.tokens.count >= Self.shortest {
            let key = key(segment, text)
            guard let first = known[key] else {
                known[key] = segment.range
                continue
            }
            if text.view.text[first.indices] == text.view.text[segment.range.indices] {
                matches.report(
                    segment.range, arguments: [MessageArgument("beginning", beginning(segment, text))])
            }
        }
    }

    /// Of the length and some tokens; paragraphs with the same are compared.
    private func key(_ segment: AnalyzedSegment, _ text: AnalyzedText) -> UInt64 {
        var key = UInt64(segment.range.length)
        for index in stride(from: segment.tokens.lowerBound, to: segment.tokens.upperBound, by: 4) {
            key = (key ^ UInt64(text.tokens[index].id)) &* 0x9E37_79B9_7F4A_7C15
            key ^= key >> 32
        }
        return key
    }

    private func beginning(_ segment: AnalyzedSegment, _ text: AnalyzedText) -> String {
        text.string(ofTokens: segment.tokens.lowerBound..<(segment.tokens.lowerBound + 4))
    }
}
