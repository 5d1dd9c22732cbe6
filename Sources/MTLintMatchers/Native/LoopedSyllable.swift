package import MTLintCore

/// Finds a syllable that hyphens join to itself again and again: “pre-pre-pre-”.
package struct LoopedSyllable: NativeMatcher {
    private let hyphen: Trigger

    package init(lexicon: inout Lexicon) { hyphen = lexicon.trigger(mark: "-") }

    package var needs: Analyses { [.quotations] }

    /// “Ha-ha-ha” and “cha-cha-cha” are words; three with a hyphen left over, or four, are not.
    private static let times = 4

    /// In bytes; a single letter is stammered.
    private static let lengths = 2...12

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var end = 0
        text.forEach(hyphen) { index in
            guard index >= end, index > 0, let loop = loop(at: index, text) else { return }
            end = loop.tokens.upperBound
            guard loop.times >= Self.times, !text.isQuoted(index) else { return }
            matches.report(
                text.range(ofTokens: loop.tokens),
                arguments: [MessageArgument("syllable", text.string(ofToken: index - 1))])
        }
    }

    /// The copies round a hyphen; a hyphen left over behind the last counts as one.
    private func loop(at hyphen: Int, _ text: AnalyzedText) -> (tokens: Range<Int>, times: Int)? {
        let syllable = text.tokens[hyphen - 1]
        // Nearly no syllable is repeated.
        guard hyphen + 1 < text.tokens.count, text.tokens[hyphen + 1].id == syllable.id else { return nil }
        let segment = text.segment(ofToken: hyphen).tokens
        guard syllable.isWord, segment.contains(hyphen - 1), Self.lengths.contains(Int(syllable.length)) else {
            return nil
        }
        var at = hyphen
        var times = 1
        while at + 1 < segment.upperBound, isHyphen(at, text), text.tokens[at + 1].isWord,
            text.tokens[at + 1].id == syllable.id
        {
            at += 2
            times += 1
        }
        let isLeftOver =
            times > 1 && at < segment.upperBound && isHyphen(at, text)
            && (at + 1 == segment.upperBound || text.tokens[at + 1].hasSpaceBefore)
        return (hyphen - 1..<(isLeftOver ? at + 1 : at), isLeftOver ? times + 1 : times)
    }

    private func isHyphen(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.tokens[index].isMark("-") && !text.tokens[index].hasSpaceBefore
    }
}
