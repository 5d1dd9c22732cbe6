package import MTLintCore

/// Finds a nationality, a day or a month without its capital in a text that has capitals: “the chinese president”.
///
/// Many languages write these in lower case. Quiet in a segment that does not begin with a capital, and where the word
/// is part of something else: an address, a compound, a list of lower-case names.
package struct LowercaseProperName: NativeMatcher {
    private let words: Trigger

    package init(lexicon: inout Lexicon) { words = lexicon.trigger(class: .properWords) }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(words) { index in
            let token = text.tokens[index]
            guard token.isLowercase, !token.flags.contains(.apostrophe), isPlain(index, text) else { return }
            let range = text.range(ofTokens: index..<(index + 1))
            let word = text.string(range)
            let name = word.prefix(1).uppercased() + word.dropFirst()
            matches.report(range, fixes: [.replace(range, with: name, .suggested)])
        }
    }

    /// Whether the word stands free, in a segment of prose.
    private func isPlain(_ index: Int, _ text: AnalyzedText) -> Bool {
        let tokens = text.tokens
        let segment = text.segment(ofToken: index).tokens
        guard let first = segment.first(where: { tokens[$0].isWord }), tokens[first].isCapitalized, index > first,
            tokens[index].hasSpaceBefore, tokens[index - 1].isWord, segment.contains(index + 1)
        else { return false }
        let next = tokens[index + 1]
        return next.isWord && next.hasSpaceBefore
            || ",.;:!?".unicodeScalars.contains(where: next.isMark) && !isFollowedAtOnce(index + 1, segment, text)
    }

    /// Whether something stands behind a mark without space between: “chinese.html”.
    private func isFollowedAtOnce(_ mark: Int, _ segment: Range<Int>, _ text: AnalyzedText) -> Bool {
        segment.contains(mark + 1) && !text.tokens[mark + 1].hasSpaceBefore && text.tokens[mark + 1].isWord
    }
}
