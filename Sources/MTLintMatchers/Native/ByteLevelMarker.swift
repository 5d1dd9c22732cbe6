package import MTLintCore

/// Finds the letters that tokenizers of bytes write for a space and a line break: “ĠThe Ġcat”, “Ċ”.
///
/// Both are letters of Maltese; so a text must have several, and what follows must be the language's words.
package struct ByteLevelMarker: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.characters] }

    private static let least = 2

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        if text.lexicon.language.language == "mt" { return }
        var spaces: [TextRange<InView>] = []
        var breaks: [TextRange<InView>] = []
        for run in text.characters.runs where text.view.text[Int(run.start)] == 0xC4 {
            let second = text.view.text[Int(run.start) + 1]
            let letter = TextRange<InView>(start: run.start, end: run.start + 2)
            if second == 0xA0, isBeforeWord(letter.end, text) {
                spaces.append(letter)
            } else if second == 0x8A {
                breaks.append(letter)
            }
        }
        guard spaces.count >= Self.least else { return }
        for range in spaces {
            let isDoubled = isSpace(before: range.start, text)
            matches.report(range, fixes: [.replace(range, with: isDoubled ? "" : " ", .suggested)])
        }
        if breaks.isEmpty { return }
        let lineBreak = text.lineBreak
        for range in breaks { matches.report(range, fixes: [.replace(range, with: lineBreak, .suggested)]) }
    }

    private func isSpace(before offset: UInt32, _ text: AnalyzedText) -> Bool {
        guard let scalar = text.scalar(before: offset) else { return true }
        return scalar == 0x20
    }

    /// Whether letters follow that are a word, where the words are known at all.
    private func isBeforeWord(_ start: UInt32, _ text: AnalyzedText) -> Bool {
        var word: [UInt8] = []
        var at = Int(start)
        while word.count < Self.longest, 0x61...0x7A ~= text.view.text[at] | 0x20 {
            word.append(text.view.text[at] | 0x20)
            at += 1
        }
        guard !word.isEmpty, text.view.text[at] < 0x80 || text.view.text[at] == 0xC4 else { return false }
        let isListed = text.lexicon.classes(ofFolded: word).contains(.knownWords)
        return isListed || word.count == 1
    }

    /// In letters.
    private static let longest = 30
}
