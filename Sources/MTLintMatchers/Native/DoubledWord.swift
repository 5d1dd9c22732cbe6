package import MTLintCore

/// Finds function words that stand twice: “the the”.
///
/// Only those that no good sentence doubles: “that that”, “had had”, “what it is is”, “log in in” are English, and so is
/// every name. Speakers stammer “I – I” and “we we”. “As as” has a rule of its own.
package struct DoubledWord: NativeMatcher {
    private let doubled: Trigger
    private let words: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        doubled = lexicon.triggerDoubledWords()
        words = lexicon.ids(of: [
            "a", "about", "an", "and", "are", "be", "because", "been", "between", "but", "by", "can", "could", "during",
            "each", "every", "for", "from", "has", "have", "his", "if", "into", "its", "may", "might", "must",
            "my", "not", "of", "or", "our", "shall", "should", "some", "than", "the", "their", "them", "these",
            "this", "those", "to", "under", "until", "were", "when", "where", "which", "while", "who",
            "whose", "will", "with", "without", "would", "your",
        ])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var last = -1
        text.forEach(doubled) { index in
            // A word that stands more than twice is a loop, not a slip.
            defer { last = index }
            let token = text.tokens[index]
            guard words.contains(token.id), index + 1 < text.tokens.count, text.tokens[index + 1].isWord,
                text.tokens[index + 1].id != token.id, last != index - 1, isSameCase(index, text),
                text.segment(ofToken: index).tokens.lowerBound < index
            else { return }
            let first = text.tokens[index - 1]
            guard token.start - first.end <= Self.gap, token.hasSpaceBefore else { return }
            matches.report(
                text.range(ofTokens: (index - 1)..<(index + 1)),
                fixes: [ProposedFix(.suggested, [.deletion(TextRange(start: first.end, end: token.end))])])
        }
    }

    /// In bytes: a line break may stand between, with a carriage return.
    private static let gap: UInt32 = 2

    /// “the the”, “The the”; not “the The”, which is a band, nor “US us”.
    private func isSameCase(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        let first = text.tokens[index - 1]
        return token.isLowercase && (first.isLowercase || !first.flags.contains(.allCapitals) || first.length == 1)
    }
}
