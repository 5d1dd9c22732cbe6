/// One token of a phrase that a rule looks for.
package enum PhrasePart: Hashable, Sendable {
    case word(Lexicon.WordID)
    case mark(UInt32)

    /// What a token of it has as its identifier.
    package var id: UInt32 {
        switch self {
        case .word(let id), .mark(let id): id
        }
    }
}

extension Lexicon {
    /// Reads a phrase as the tokenizer reads texts.
    package func phrase(_ phrase: String) -> [PhrasePart] { plainPhrase(phrase) ?? tokenizedPhrase(phrase) }

    /// Words of ASCII letters with single spaces, which most phrases are: to set a tokenizer up takes longer.
    private func plainPhrase(_ phrase: String) -> [PhrasePart]? {
        let parts = phrase.utf8.withContiguousStorageIfAvailable { bytes -> [PhrasePart]? in
            var parts: [PhrasePart] = []
            var start = 0
            for end in 0...bytes.count {
                if end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 { continue }
                guard end > start, end == bytes.count || bytes[end] == UInt8(ascii: " ") else { return nil }
                let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
                parts.append(.word(image.find(WordHash.hash(word)).id))
                start = end + 1
            }
            return parts
        }
        return parts ?? nil
    }

    /// What any phrase is to the tokenizer.
    package func tokenizedPhrase(_ phrase: String) -> [PhrasePart] {
        let text = PaddedBytes(phrase.utf8)
        var tokenizer = Tokenizer()
        var tokens = TokenList()
        tokenizer.begin(text, 0..<text.count)
        tokenizer.tokenize(text, 0..<text.count, protected: [], into: &tokens)
        tokens.lookUp(in: image)
        return (0..<tokens.count).map { tokens[$0].isWord ? .word(tokens[$0].id) : .mark(tokens[$0].id) }
    }
}
