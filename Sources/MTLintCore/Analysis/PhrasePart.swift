/// One token of a phrase that a rule looks for.
package enum PhrasePart: Hashable, Sendable {
    case word(Lexicon.WordID)
    case mark(UInt32)
}

extension Lexicon {
    /// Reads a phrase as the tokenizer reads texts.
    package func phrase(_ phrase: String) -> [PhrasePart] {
        let text = PaddedBytes(phrase.utf8)
        var tokenizer = Tokenizer()
        var tokens = TokenList()
        tokenizer.begin(text, 0..<text.count)
        tokenizer.tokenize(text, 0..<text.count, protected: [], into: &tokens)
        tokens.lookUp(in: image)
        return (0..<tokens.count).map { tokens[$0].isWord ? .word(tokens[$0].id) : .mark(tokens[$0].id) }
    }
}
