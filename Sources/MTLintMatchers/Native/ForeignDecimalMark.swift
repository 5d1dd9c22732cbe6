package import MTLintCore

/// Finds decimals with the mark of another locale: “5,3 percent” and “1.234,56” in English, “3.5 Millionen” in German.
///
/// “3,500” may be a number of either kind, so only other counts of digits behind the mark tell, and only where a unit
/// or “million” shows that the number is an amount.
package struct ForeignDecimalMark: NativeMatcher {
    private let language: LanguageTag
    /// The byte of the mark that the language does not have, as far as its regions agree.
    private let foreign: UInt8
    private let numbers: Trigger
    private let measures: MeasureWords

    package init(lexicon: inout Lexicon) {
        language = lexicon.language
        let hasPoint = ["en", "he", "ja", "ko", "th", "zh"].contains(language.language)
        foreign = hasPoint ? 0x2C : 0x2E
        numbers = lexicon.triggerNumbers()
        measures = MeasureWords(lexicon)
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var decimal: String?
        text.forEach(numbers) { index in
            let token = text.tokens[index]
            guard
                NumberShape.mark(1, digitsBeforeEndOf: token, text) == foreign
                    || NumberShape.mark(2, digitsBeforeEndOf: token, text) == foreign,
                let shape = NumberShape(token, text.view.text), isDecimal(shape, index, text)
            else { return }
            let own = decimal ?? NumberSymbols(language)?.decimal ?? ""
            decimal = own
            // In some regions, such as South Africa, the mark is right.
            guard own == (shape.endsWithComma ? "." : ",") else { return }
            let range = token.range
            matches.report(range, fixes: [.replace(range, with: swapped(range, text), .suggested)])
        }
    }

    private func isDecimal(_ shape: NumberShape, _ index: Int, _ text: AnalyzedText) -> Bool {
        let marks = shape.endsWithComma ? shape.commas : shape.points
        guard marks == 1 else { return false }
        // “1.234,56” is grouped in another way too.
        if shape.points > 0, shape.commas > 0 {
            return 1...3 ~= shape.leading && shape.innerAreThree && shape.trailing <= 2 && isApart(index, text)
        }
        guard shape.leading <= 3, shape.trailing <= 2, isApart(index, text) else { return false }
        // “10,20 million” may be two numbers, and so may “1,2 and 3 degrees”.
        if text.isMark(index - 1, ","), text.isClose(index) { return false }
        return measures.follow(index + 1, text) || measures.precede(index - 1, text)
    }

    /// Whether a number is no part of something longer: “[13,14]”, “2,4-D”, “v1.2”.
    private func isApart(_ index: Int, _ text: AnalyzedText) -> Bool {
        if text.isClose(index), !text.isMark(index - 1, "("), !measures.precede(index - 1, text),
            !text.isMark(index - 1, "“"), !text.isMark(index - 1, "\"")
        {
            return false
        }
        return text.isEnd(before: index + 1) || text.isWordEnd(before: index + 1) || measures.follow(index + 1, text)
    }

    private func swapped(_ range: TextRange<InView>, _ text: AnalyzedText) -> String {
        String(
            text.string(range).map { character in
                switch character {
                case ",": "."
                case ".": ","
                default: character
                }
            })
    }
}
