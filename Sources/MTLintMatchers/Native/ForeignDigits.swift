package import MTLintCore

/// Finds numbers in the digits of another script among words in Latin letters: “٢٠١٩”, “２０１９”.
package struct ForeignDigits: NativeMatcher {
    private let numbers: Trigger

    package init(lexicon: inout Lexicon) { numbers = lexicon.triggerNumbers() }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(numbers) { index in
            let token = text.tokens[index]
            guard text.view.text[Int(token.start)] >= 0x80, isAmongLatin(index, text),
                let digits = digits(text.string(token.range))
            else { return }
            matches.report(token.range, fixes: [.replace(token.range, with: digits, .suggested)])
        }
    }

    /// Whether the words on both sides, as far as there are any, are of Latin letters.
    private func isAmongLatin(_ index: Int, _ text: AnalyzedText) -> Bool {
        let neighbours = [nearestWord(index, -1, text), nearestWord(index, 1, text)].compactMap { $0 }
        return !neighbours.isEmpty
            && neighbours.allSatisfy { text.view.text.scalar(at: Int(text.tokens[$0].start)).value < 0x250 }
    }

    private func nearestWord(_ index: Int, _ step: Int, _ text: AnalyzedText) -> Int? {
        let segment = text.segment(ofToken: index).tokens
        var at = index + step
        while segment.contains(at), abs(at - index) < 6 {
            if text.tokens[at].isWord { return at }
            at += step
        }
        return nil
    }

    private func digits(_ number: String) -> String? {
        var result = ""
        for scalar in number.unicodeScalars {
            if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
                result += String(Int(digit))
            } else if scalar == "." || scalar == "," {
                result.unicodeScalars.append(scalar)
            } else {
                return nil
            }
        }
        return result
    }
}
