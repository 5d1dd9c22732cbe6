package import MTLintCore

/// Finds brackets without their partner in the paragraph.
package struct UnpairedBracket: NativeMatcher {
    private let brackets: [(opening: Trigger, closing: Trigger)]

    package init(lexicon: inout Lexicon) {
        brackets = [
            (lexicon.trigger(mark: "("), lexicon.trigger(mark: ")")),
            (lexicon.trigger(mark: "["), lexicon.trigger(mark: "]")),
        ]
    }

    package var needs: Analyses { [] }

    /// In tokens: what stands nearer to the end of a paragraph is taken for cut off, not for a slip.
    private static let longestParagraph = 2000

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for (opening, closing) in brackets {
            let unpaired = unpaired(text.occurrences(of: opening), text.occurrences(of: closing), text)
            for (place, bracket) in unpaired.enumerated() {
                // Two in one paragraph, or one in each of two neighbours, belong together in a way that is not seen here.
                let paragraph = bracket.segment
                let isAlone = ![place - 1, place + 1].contains { other in
                    unpaired.indices.contains(other) && abs(unpaired[other].segment - paragraph) <= 1
                }
                if isAlone, isInSentence(bracket.token, paragraph, text) {
                    matches.report(text.tokens[bracket.token].range)
                }
            }
        }
    }

    private func unpaired(
        _ opening: Occurrences, _ closing: Occurrences, _ text: AnalyzedText
    ) -> [(token: Int, segment: Int)] {
        var found: [(token: Int, segment: Int)] = []
        var open: [Int] = []
        var (nextOpen, nextClose, segment) = (0, 0, 0)
        while nextOpen < opening.count || nextClose < closing.count {
            let opens = nextClose >= closing.count || nextOpen < opening.count && opening[nextOpen] < closing[nextClose]
            let token = Int(opens ? opening[nextOpen] : closing[nextClose])
            if opens { nextOpen += 1 } else { nextClose += 1 }
            if token >= text.segments[segment].tokens.upperBound {
                for token in open { found.append((token, segment)) }
                open.removeAll(keepingCapacity: true)
                while token >= text.segments[segment].tokens.upperBound { segment += 1 }
            }
            if opens {
                open.append(token)
            } else if open.popLast() == nil, !isLabel(token, text) {
                found.append((token, segment))
            }
        }
        return found + open.map { ($0, segment) }
    }

    /// “1)”, “a)”, “iv)” and “:-)”.
    private func isLabel(_ bracket: Int, _ text: AnalyzedText) -> Bool {
        guard bracket > 0 else { return true }
        let before = text.tokens[bracket - 1]
        if before.isNumber { return true }
        guard before.isWord else { return !before.isMark(".") && !before.isMark("”") && !before.isMark("\"") }
        return before.length <= 4 && text.isEnd(before: bracket - 1)
            && text.string(before.range).utf8.allSatisfy { "ivxIVX".utf8.contains($0) } || before.length == 1
    }

    private func isInSentence(_ bracket: Int, _ segment: Int, _ text: AnalyzedText) -> Bool {
        let tokens = text.segments[segment].tokens
        guard tokens.count < Self.longestParagraph, text.isTargetLanguage(segment: segment) else { return false }
        // Words beside it, as in no code and no face.
        let beside = text.tokens[bracket].isMark("(") || text.tokens[bracket].isMark("[") ? bracket + 1 : bracket - 1
        guard tokens.contains(beside), text.isWord(beside), text.tokens[beside].length > 1 else { return false }
        return beside > bracket
            ? text.isClose(beside) && text.isEnd(before: bracket)
            : text.isClose(bracket) && text.isWordEnd(before: bracket + 1)
    }
}
