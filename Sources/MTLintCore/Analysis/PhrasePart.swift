/// One token of a phrase that a rule looks for.
package enum PhrasePart: Hashable, Sendable {
    case word(Lexicon.WordID)
    case mark(UInt32)
}

extension Lexicon {
    /// Reads a phrase as the tokenizer reads texts.
    package func phrase(_ phrase: String) -> [PhrasePart] {
        let text = PaddedBytes(phrase.utf8)
        var tokenizer = Tokenizer(image)
        var tokens = TokenList()
        tokenizer.begin(text, 0..<text.count)
        tokenizer.tokenize(text, 0..<text.count, protected: [], into: &tokens)
        return tokens.map { $0.isWord ? .word($0.id) : .mark($0.id) }
    }
}
