package import MTLintCore

/// Finds a mark with a word set close on both sides: “into battle,despite his load”.
package struct MissingSpaceAfterMark: NativeMatcher {
    private let stops: Trigger

    package init(lexicon: inout Lexicon) { stops = lexicon.trigger(stop: .closeToNext) }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(stops) { index in
            let (mark, next) = (text.tokens[index], text.tokens[index + 1])
            guard next.isWord, !mark.isMark("."), !mark.isMark(":"), text.isClose(index), isSlip(index, text) else {
                return
            }
            matches.report(
                text.range(ofTokens: (index - 1)..<(index + 2)),
                fixes: [ProposedFix(.safe, [.insertion(of: " ", at: next.start)])])
        }
    }

    /// Whether both neighbours are words of a sentence; in code and lists of values they are parts of something longer.
    private func isSlip(_ mark: Int, _ text: AnalyzedText) -> Bool {
        let (before, next) = (text.tokens[mark - 1], text.tokens[mark + 1])
        guard before.isIn(.knownWords), before.length > 1, next.isIn(.knownWords), !isCapitals(before),
            !isCapitals(next),
            text.isEnd(before: mark + 2) || text.isStop(mark + 2) && text.isEnd(before: mark + 3),
            beginsClearly(mark - 1, text)
        else { return false }
        // “boolean: true,false” says what is allowed.
        if text.isMark(mark, ","), text.isMark(mark - 2, ":"), before.isLowercase, next.isLowercase,
            text.isParagraphEnd(before: mark + 2)
        {
            return false
        }
        // “It ended!The minister left.” is two sentences, which another rule parts.
        if text.isMark(mark, "!") || text.isMark(mark, "?"), before.isLowercase, next.isCapitalized { return false }
        if next.isIn(.functionWords) { return next.length > 1 || next.isLowercase }
        // “Lyon,France”: names, one after the other; “a quick,dirty way”.
        return next.length > 3 && before.length > 3 && before.isCapitalized == next.isCapitalized
            && (next.isIn(.commonWords) || next.isCapitalized)
    }

    private func isCapitals(_ token: Token) -> Bool { token.flags.contains(.allCapitals) && token.length > 1 }

    /// Whether space or the hyphen of a compound stands before a word.
    private func beginsClearly(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.isEnd(before: index)
            || text.isMark(index - 1, "-") && text.isWord(index - 2) && text.isEnd(before: index - 2)
    }
}
