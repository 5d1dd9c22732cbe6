package import MTLintCore

/// Finds the tokens that tell a translation model its languages: “>>fra<<”, “eng_Latn”, “__en__”, “<2en>”.
package struct LanguageToken: NativeMatcher {
    private let angle: Trigger
    private let closing: Trigger
    private let scripts: [Trigger]

    package init(lexicon: inout Lexicon) {
        angle = lexicon.trigger(mark: "<")
        closing = lexicon.trigger(mark: ">")
        scripts = ["Latn", "Cyrl", "Arab", "Hans", "Hant", "Jpan", "Hang", "Deva", "Grek", "Hebr", "Thai"].map {
            lexicon.trigger(word: $0)
        }
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(closing) { index in
            // >>fra<<
            guard index + 4 < text.tokens.count, text.tokens[index + 1].isMark(">"), isCode(text.tokens[index + 2]),
                text.tokens[index + 3].isMark("<"), text.tokens[index + 4].isMark("<"),
                isTight(index + 1..<index + 5, text)
            else { return }
            report(index..<index + 5, text, &matches)
        }
        text.forEach(angle) { index in
            // <2en>
            guard index + 2 < text.tokens.count, text.tokens[index + 2].isMark(">"),
                isTight(index + 1..<index + 3, text)
            else { return }
            let word = text.string(ofToken: index + 1)
            guard word.hasPrefix("2"), (3...4).contains(word.utf8.count), word.dropFirst().allSatisfy(\.isLowercase)
            else {
                return
            }
            report(index..<index + 3, text, &matches)
        }
        for script in scripts {
            text.forEach(script) { index in
                // eng_Latn
                guard index >= 2, text.tokens[index - 1].isMark("_"), isTight(index - 1..<index + 1, text),
                    isCode(text.tokens[index - 2])
                else { return }
                report(index - 2..<index + 1, text, &matches)
            }
        }
    }

    private func isCode(_ token: Token) -> Bool { token.isWord && token.isLowercase && (2...3).contains(token.length) }

    private func isTight(_ range: Range<Int>, _ text: AnalyzedText) -> Bool {
        range.allSatisfy { !text.tokens[$0].hasSpaceBefore }
    }

    private func report(_ tokens: Range<Int>, _ text: AnalyzedText, _ matches: inout Matches) {
        let range = text.range(ofTokens: tokens)
        let isSpaced = text.scalar(at: range.end) == 0x20
        let hole = TextRange<InView>(start: range.start, end: isSpaced ? range.end + 1 : range.end)
        matches.report(range, fixes: [ProposedFix(.suggested, [.deletion(hole)])])
    }
}
