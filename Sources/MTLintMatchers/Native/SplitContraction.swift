package import MTLintCore

/// Finds contractions and possessives in two pieces, as tokenizers leave them: “do n't”, “it 's”, “don ' t”.
package struct SplitContraction: NativeMatcher {
    private let negation: Trigger
    private let endings: [(trigger: Trigger, hosts: Set<Lexicon.WordID>?)]
    private let possessive: Trigger
    private let auxiliaries: Set<Lexicon.WordID>
    private let pronouns: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        // In either form of the apostrophe.
        negation = lexicon.trigger(word: "n't")
        auxiliaries = lexicon.ids(of: [
            "do", "does", "did", "ca", "wo", "sha", "is", "are", "was", "were", "has", "have", "had", "could", "would",
            "should", "might", "must", "need", "ai",
        ])
        let negated = lexicon.ids(of: [
            "don", "doesn", "didn", "can", "won", "isn", "aren", "wasn", "weren", "hasn", "haven", "hadn", "couldn",
            "wouldn", "shouldn", "mustn", "needn", "ain",
        ])
        let subjects = ["i", "you", "he", "she", "it", "we", "they", "who", "that", "there", "what"]
        let plural = lexicon.ids(of: ["i", "you", "we", "they", "who"])
        endings = [
            (lexicon.trigger(word: "t"), negated), (lexicon.trigger(word: "m"), lexicon.ids(of: ["i"])),
            (lexicon.trigger(word: "re"), lexicon.ids(of: ["you", "we", "they", "who", "what"])),
            (lexicon.trigger(word: "ve"), plural), (lexicon.trigger(word: "ll"), lexicon.ids(of: subjects)),
            (lexicon.trigger(word: "d"), lexicon.ids(of: subjects)),
        ]
        possessive = lexicon.trigger(word: "s")
        pronouns = lexicon.ids(of: subjects + ["here", "let", "where", "how", "when"])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(negation) { index in
            guard text.isApart(index), text.isWord(index - 1, of: auxiliaries) else { return }
            matches.report(
                text.range(ofTokens: (index - 1)..<(index + 1)),
                fixes: [ProposedFix(.suggested, [.deletion(text.gap(before: index))])])
        }
        for (ending, hosts) in endings {
            text.forEach(ending) { index in
                guard let hosts, text.isWord(index - 2, of: hosts) else { return }
                match(index, text, &matches)
            }
        }
        text.forEach(possessive) { index in
            // A function word other than these has no possessive.
            guard text.isWord(index - 2), !text.isIn(index - 2, .functionWords) || text.isWord(index - 2, of: pronouns)
            else { return }
            match(index, text, &matches)
        }
    }

    /// Matches a word, an apostrophe and an ending with space in one gap or both.
    private func match(_ ending: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        let mark = ending - 1
        guard text.isMark(mark, "'") || text.isMark(mark, "’"), text.tokens[ending].isLowercase,
            text.isEnd(before: ending + 1) || text.isStop(ending + 1)
        else { return }
        let gaps = [mark, ending].filter { text.tokens[$0].hasSpaceBefore }
        guard !gaps.isEmpty, gaps.allSatisfy({ text.isSpaced($0) }), !isQuotation(mark, gaps, text) else { return }
        matches.report(
            text.range(ofTokens: (mark - 1)..<(ending + 1)),
            fixes: [ProposedFix(.safe, gaps.map { .deletion(text.gap(before: $0)) })])
    }

    /// Whether the mark may be that of a quotation: “the boys' s”, “the letter ' s '”.
    private func isQuotation(_ mark: Int, _ gaps: [Int], _ text: AnalyzedText) -> Bool {
        // Behind a plural the mark is a possessive by itself.
        if gaps == [mark + 1], text.view.text[Int(text.tokens[mark - 1].end) - 1] | 0x20 == 0x73 { return true }
        return [mark - 2, mark + 2].contains { text.isMark($0, "'") || text.isMark($0, "’") || text.isMark($0, "‘") }
    }
}
