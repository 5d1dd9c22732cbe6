/// One token of a phrase that a rule looks for.
package enum PhrasePart: Hashable, Sendable {
    case word(WordTable.ID)
    case mark(UInt32)
}

extension Lexicon {
    /// Reads a phrase as the tokenizer reads texts, and gives every word of it a place in the word table.
    package mutating func phrase(_ phrase: String) -> [PhrasePart] {
        let text = PaddedBytes(phrase.utf8)
        var tokenizer = Tokenizer()
        var tokens: [Token] = []
        tokenizer.tokenize(text, 0..<text.count, protected: [], words: words, into: &tokens)
        var parts: [PhrasePart] = []
        for token in tokens {
            parts.append(token.isWord ? .word(words.intern(text.string(token.range.indices))) : .mark(token.id))
        }
        return parts
    }
}
