package import MTLintCore

/// Finds space round the hyphen of a compound: “non - registered”, “self- taught”, “an 18 - year - old”.
package struct SplitCompound: NativeMatcher {
    private let prefixes: [Trigger]
    private let old: Trigger
    private let spans: Set<Lexicon.WordID>
    private let conjunctions: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        var prefixes: [Trigger] = []
        for prefix in [
            "non", "co", "anti", "semi", "multi", "self", "quasi", "pseudo", "neo", "ultra", "inter", "intra",
        ] {
            prefixes.append(lexicon.trigger(word: prefix))
        }
        self.prefixes = prefixes
        old = lexicon.trigger(word: "old")
        spans = lexicon.ids(of: ["year", "years", "month", "months", "week", "weeks", "day", "days"])
        conjunctions = lexicon.ids(of: ["versus", "vs"])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for prefix in prefixes { text.forEach(prefix) { matchPrefix($0, text, &matches) } }
        text.forEach(old) { matchAge($0, text, &matches) }
    }

    private func matchPrefix(_ prefix: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        let (hyphen, next) = (prefix + 1, prefix + 2)
        // “Inter - Milan” and “Acme & Co - the” are names.
        guard text.isMark(hyphen, "-"), text.isApart(next), text.isWord(next), text.tokens[prefix].isLowercase,
            text.isEnd(before: prefix), !text.tokens[hyphen].hasLineBreakBefore
        else { return }
        // “pre- and post-war”, “the self - the whole of it”.
        let word = text.tokens[next]
        guard !word.isIn(.functionWords | .determiners | .prepositions), !conjunctions.contains(word.id),
            word.isIn(.knownWords), text.isWordEnd(before: next + 1) || text.isMark(next + 1, "-")
        else { return }
        report(prefix..<(next + 1), in: text, &matches)
    }

    /// “18 - year - old”
    private func matchAge(_ old: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        guard text.isMark(old - 1, "-"), text.isWord(old - 2, of: spans), text.isMark(old - 3, "-"),
            text.isNumber(old - 4) || text.isWord(old - 4), text.segment(ofToken: old).tokens.contains(old - 4)
        else { return }
        report((old - 4)..<(old + 1), in: text, &matches)
    }

    private func report(_ tokens: Range<Int>, in text: AnalyzedText, _ matches: inout Matches) {
        let gaps = tokens.dropFirst().filter { text.tokens[$0].hasSpaceBefore }
        guard !gaps.isEmpty, gaps.allSatisfy({ text.isSpaced($0) }) else { return }
        matches.report(
            text.range(ofTokens: tokens), fixes: [ProposedFix(.safe, gaps.map { .deletion(text.gap(before: $0)) })])
    }
}
