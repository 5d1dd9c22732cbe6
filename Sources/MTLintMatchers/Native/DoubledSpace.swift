package import MTLintCore

/// Finds two spaces in the middle of a sentence, where something was taken out.
package struct DoubledSpace: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard let first = text.segments.first, let last = text.segments.last else { return }
        var paragraph: Range<Int> = 0..<0
        var isAligned = false
        text.view.text.forEachRun(of: 0x20, in: first.range.union(last.range).indices) { offset in
            let index = (0..<text.tokens.count).partitioningIndex { text.tokens[$0].start > UInt32(offset) }
            guard text.isApart(index), isInSentence(index, text) else { return }
            if !paragraph.contains(index) {
                paragraph = text.segment(ofToken: index).tokens
                isAligned = Self.isAligned(paragraph, text)
            }
            if isAligned { return }
            let gap = text.gap(before: index)
            matches.report(
                text.range(ofTokens: (index - 1)..<(index + 1)),
                fixes: [.replace(gap, with: " ", .safe)])
        }
    }

    /// Whether a word in lower case follows a word or a comma after two or three plain spaces.
    private func isInSentence(_ index: Int, _ text: AnalyzedText) -> Bool {
        let (before, next) = (text.tokens[index - 1], text.tokens[index])
        let gap = text.gap(before: index)
        return next.isWord && next.isLowercase && (before.isWord || before.isMark(",")) && 2...3 ~= gap.end - gap.start
            && text.view.text[gap.indices].allSatisfy { $0 == 0x20 }
    }

    /// Whether the paragraph is set in columns or to a width: then there are many gaps of several spaces.
    private static func isAligned(_ paragraph: Range<Int>, _ text: AnalyzedText) -> Bool {
        var wide = 0
        for index in paragraph.dropFirst() where text.isSpaced(index) && !text.tokens[index - 1].isPunctuation {
            if text.tokens[index].start - text.tokens[index - 1].end > 1 { wide += 1 }
            if wide > 2 { return true }
        }
        return false
    }
}
