package import MTLintCore

/// Finds ordinals with an ending that is not theirs, or apart: “the 21th”, “2ème”, “the 20 th century”.
package struct MalformedOrdinal: NativeMatcher {
    private let digitWords: Trigger
    private let endings: [Trigger]

    package init(lexicon: inout Lexicon) {
        digitWords = lexicon.triggerWordsWithDigits()
        endings = ["st", "nd", "rd", "th"].map { lexicon.trigger(word: $0) }
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(digitWords) { index in
            let token = text.tokens[index]
            guard 3...9 ~= token.length, mayEndOrdinal(text.view.text[Int(token.end) - 1]), text.isEnd(before: index),
                text.isWordEnd(before: index + 1),
                let (number, ending) = parts(text.string(token.range))
            else { return }
            let suffix = EnglishOrdinal.suffix(of: number)
            guard isWrong(ending, of: number, suffix) else { return }
            matches.report(token.range, fixes: [.replace(token.range, with: "\(number)\(suffix)", .suggested)])
        }
        for ending in endings { text.forEach(ending) { matchApart($0, text, &matches) } }
    }

    /// Whether a byte is the last of some ending.
    private func mayEndOrdinal(_ byte: UInt8) -> Bool { "tdhers".utf8.contains(byte) }

    /// The number and the letters behind it.
    private func parts(_ word: String) -> (number: Int, ending: Substring)? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), number < 10_000, digits.first != "0" else { return nil }
        return (number, word[digits.endIndex...])
    }

    private func isWrong(_ ending: Substring, of number: Int, _ suffix: String) -> Bool {
        switch ending {
        // In capitals only where everything is.
        case "st", "nd", "rd", "th": ending != suffix
        case "ème", "eme", "ième", "ieme", "èmes": true
        case "er", "ère": number == 1
        default: false
        }
    }

    /// “20 th”; “12 st” may be a weight, and “St” a saint or a street.
    private func matchApart(_ index: Int, _ text: AnalyzedText, _ matches: inout Matches) {
        let token = text.tokens[index]
        guard token.isLowercase, text.isApart(index), let number = text.smallNumber(index - 1),
            text.isApart(index + 1), text.isWord(index + 1), text.tokens[index + 1].isLowercase,
            !text.isIn(index + 1, .functionWords),
            EnglishOrdinal.suffix(of: number) == text.string(token.range)
        else { return }
        matches.report(
            text.range(ofTokens: (index - 1)..<(index + 1)),
            fixes: [ProposedFix(.suggested, [.deletion(text.gap(before: index))])])
    }
}
