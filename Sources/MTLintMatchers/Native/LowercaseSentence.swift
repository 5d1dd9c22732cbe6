package import MTLintCore

/// Finds a sentence that goes on in lower case behind a full stop: “The talks ended. the minister left on Monday.”
package struct LowercaseSentence: NativeMatcher {
    private let stop: Trigger
    /// Whether the language's words are known; of other languages only the function words are.
    private let knowsWords: Bool

    package init(lexicon: inout Lexicon) {
        stop = lexicon.trigger(stop: .beforeLowercase)
        knowsWords = lexicon.hasWords(of: .knownWords)
    }

    package var needs: Analyses { [.quotations] }

    /// In tokens; fewer words before the next full stop are left over from the sentence before.
    private static let shortest = 6

    /// In bytes, of the word before the full stop.
    private static let shortestWord = 3

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(stop) { index in
            guard text.tokens[index].isMark("."), ends(at: index, text), goesOn(from: index + 1, text),
                !text.isQuoted(index)
            else { return }
            matches.report(
                TextRange(start: text.tokens[index - 1].start, end: text.tokens[index + 1].end),
                arguments: [MessageArgument("opener", text.string(ofToken: index + 1))])
        }
    }

    /// Whether a lower-case word of the language stands before the mark that is no abbreviation.
    private func ends(at stop: Int, _ text: AnalyzedText) -> Bool {
        guard stop > 1, !text.tokens[stop].hasSpaceBefore else { return false }
        let last = text.tokens[stop - 1]
        return last.isWord && last.isLowercase && last.hasSpaceBefore && last.length >= Self.shortestWord
            && (last.isIn(.knownWords) || !knowsWords) && !last.isIn(.abbreviations) && text.tokens[stop - 2].isWord
    }

    /// “iPhone”, “eBay”.
    private func hasCapital(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.string(ofToken: index).contains(where: \.isUppercase)
    }

    /// “mod_ssl”, “key->length”, “free()”, “name=value”, “libc.so”: a name of a program's keeps its lower case.
    private func isIdentifier(_ index: Int, _ text: AnalyzedText) -> Bool {
        let bytes = text.view.text
        let end = Int(text.tokens[index].end)
        switch bytes[end] {
        // _ ( / = & * # @ \ [ and digits
        case 0x5F, 0x28, 0x2F, 0x3D, 0x26, 0x2A, 0x23, 0x40, 0x5C, 0x5B, 0x30...0x39: return true
        case 0x2D: return bytes[end + 1] == 0x3E
        case 0x2E, 0x3A: return bytes[end + 1] > 0x2F
        default: return false
        }
    }

    /// Whether a clause follows on the same line. A particle begins a name (“de Gaulle”).
    private func goesOn(from start: Int, _ text: AnalyzedText) -> Bool {
        let first = text.tokens[start]
        guard first.hasSpaceBefore, !first.hasLineBreakBefore, first.isIn(knowsWords ? .knownWords : .functionWords),
            !first.isIn(.nameParticles),
            start + Self.shortest <= text.segment(ofToken: start).tokens.upperBound, !hasCapital(start, text),
            // “a) It bites” is an item of a list.
            !text.tokens[start + 1].isMark(")"), !isIdentifier(start, text)
        else { return false }
        return (start..<(start + Self.shortest)).allSatisfy { index in
            ![".", "!", "?", "…"].contains { text.tokens[index].isMark($0) }
        }
    }
}
