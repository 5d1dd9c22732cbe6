package import MTLintCore

/// Finds two marks where there is room for one: “gone,, he”, “last night..”, “forward?.”, “1999., he”.
package struct DoubledMark: NativeMatcher {
    private let stops: Trigger

    package init(lexicon: inout Lexicon) { stops = lexicon.trigger(stop: .closeToNext) }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(stops) { index in
            if text.tokens[index].isMark(".") {
                matchPoint(index, text, &matches)
            } else {
                matchPair(index, text, &matches)
            }
        }
    }

    private func matchPair(_ first: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        let second = first + 1
        guard text.isStop(second), text.isClose(first), endsWord(first - 1, text), text.isEnd(before: second + 1)
        else { return }
        let tokens = text.tokens
        let range = text.range(ofTokens: first..<(second + 1))
        switch (Unicode.Scalar(tokens[first].id), Unicode.Scalar(tokens[second].id)) {
        case (",", ","), (";", ";"):
            matches.report(range, fixes: [ProposedFix(.safe, [.deletion(tokens[second].range)])])
        // “Yahoo!.” has its mark in the name.
        case ("!", ".") where tokens[first - 1].isLowercase, ("?", ".") where tokens[first - 1].isWord:
            matches.report(range, fixes: [ProposedFix(.safe, [.deletion(tokens[second].range)])])
        case (",", "."):
            matches.report(range, fixes: [ProposedFix(.suggested, [.deletion(tokens[first].range)])])
        case (";", ",") where isEntity(first, text): break
        case (":", _) where isEnclosed(first, text): break
        case (",", ";"), (",", ":"), (",", "?"), (",", "!"), (";", ","), (";", "."), (":", "."), (":", ";"),
            (";", ":"):
            matches.report(range)
        default: break
        }
    }

    /// “last night..”, and “in 1999., he”: no abbreviation is a number.
    private func matchPoint(_ first: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        let second = first + 1
        if text.isMark(second, ".") {
            // Three and more are an ellipsis.
            guard !text.isMark(first - 1, "."), !text.isMark(first + 2, "."), text.isClose(first),
                endsWord(first - 1, text), text.isParagraphEnd(before: first + 2) || startsSentence(first + 2, text)
            else { return }
            matches.report(
                text.range(ofTokens: first..<(first + 2)),
                fixes: [ProposedFix(.safe, [.deletion(text.tokens[second].range)])])
        } else if text.tokens[second].isMark(","), text.isNumber(first - 1), text.isClose(first),
            text.isEnd(before: first + 2), text.smallNumber(first - 1) != nil, text.isWord(first + 2),
            text.isWord(first - 2)
        {
            matches.report(
                text.range(ofTokens: first..<(first + 2)),
                fixes: [ProposedFix(.suggested, [.deletion(text.tokens[first].range)])])
        }
    }

    private func startsSentence(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.isEnd(before: index) && text.isWord(index) && text.tokens[index].isCapitalized
    }

    private func endsWord(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard index >= 0 else { return false }
        let token = text.tokens[index]
        return token.isWord || token.isNumber || token.isMark(")") || token.isMark("”") || token.isMark("\"")
    }

    /// “:unknown:.”
    private func isEnclosed(_ colon: Int, _ text: AnalyzedText) -> Bool {
        colon > 1 && text.isMark(colon - 2, ":") && text.isClose(colon - 1) && text.isEnd(before: colon - 2)
    }

    /// “Sudb&oslash;, has”
    private func isEntity(_ semicolon: Int, _ text: AnalyzedText) -> Bool {
        text.isClose(semicolon - 1) && (text.isMark(semicolon - 2, "&") || text.isMark(semicolon - 2, "#"))
    }
}
