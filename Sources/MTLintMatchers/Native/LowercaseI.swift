package import MTLintCore

/// Finds the pronoun “i” in lower case.
package struct LowercaseI: NativeMatcher {
    private let pronoun: Trigger
    private let verbs: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        pronoun = lexicon.trigger(word: "i")
        verbs = lexicon.ids(of: [
            "agree", "also", "am", "ask", "asked", "believe", "came", "can", "cannot", "can't", "could", "couldn't",
            "did",
            "didn't", "don't", "feel", "felt", "find", "found", "get", "got", "guess", "had", "hate", "have",
            "haven't", "hope", "just", "knew", "know", "like", "live", "lived", "love", "made", "make", "met", "must",
            "need", "never", "only", "really", "said", "saw", "say", "see", "shall", "should", "still", "take", "think",
            "thought", "told", "took", "understand", "want", "wanted", "was", "wasn't", "went", "will", "wish", "won't",
            "work", "worked", "would", "wouldn't", "write", "wrote",
        ])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(pronoun) { index in
            let token = text.tokens[index]
            guard token.isLowercase, token.hasSpaceBefore, index > 0, index + 1 < text.tokens.count,
                verbs.contains(text.tokens[index + 1].id), text.followsAfterOneSpace(index + 1),
                text.tokens[index + 1].isLowercase, isCased(text.segment(ofToken: index), text)
            else { return }
            matches.report(token.range, fixes: [.replace(token.range, with: "I", .suggested)])
        }
    }

    /// Whether the paragraph begins with a capital: in one that has none, lower case is a style.
    private func isCased(_ segment: AnalyzedSegment, _ text: AnalyzedText) -> Bool {
        segment.tokens.prefix(8).contains { text.tokens[$0].isCapitalized }
    }
}
