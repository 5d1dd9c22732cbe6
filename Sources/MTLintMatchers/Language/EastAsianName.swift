internal import MTLintCore

/// A Chinese or Korean surname with the given name behind it: “Deng Xiaoping”, “Teng Hsiao-ping”.
struct EastAsianName {
    /// In bytes; no given name of two syllables is longer.
    private static let longestGiven = 14

    let tokens: Range<Int>
    /// The surname and the pieces of the given name, folded to letters.
    let surname: [UInt8]
    let given: [[UInt8]]

    /// - Parameter index: the token of the surname.
    init?(at index: Int, in text: AnalyzedText) {
        let tokens = text.tokens
        guard index + 1 < tokens.count, tokens[index].isCapitalized, tokens[index + 1].isWord,
            tokens[index + 1].isCapitalized, text.followsAfterOneSpace(index + 1),
            tokens[index + 1].length <= Self.longestGiven
        else { return nil }
        var end = index + 2
        // An apostrophe belongs to a possessive, or to Wade-Giles as few write it.
        if end + 1 < tokens.count, tokens[end].isMark("-"), !tokens[end].hasSpaceBefore, tokens[end + 1].isWord,
            !tokens[end + 1].hasSpaceBefore, tokens[end + 1].length <= Self.longestGiven
        {
            end += 2
        }
        if end < tokens.count, tokens[end].isMark("-"), !tokens[end].hasSpaceBefore { return nil }
        self.tokens = index..<end
        surname = Folding.compact(text.string(ofToken: index))
        given = stride(from: index + 1, to: end, by: 2).map { Folding.compact(text.string(ofToken: $0)) }
    }

    var isHyphenated: Bool { given.count == 2 }
    var compact: [UInt8] { surname + given.flatMap { $0 } }
}
