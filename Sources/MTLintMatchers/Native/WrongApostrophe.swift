package import MTLintCore

/// Finds other marks in the place of an apostrophe: “don´t”, “l`homme”, “it‘s”.
package struct WrongApostrophe: NativeMatcher {
    private let marks: [Trigger]
    private let endings: Set<Lexicon.WordID>
    private let beginnings: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        marks = ["´", "`", "‘", "′", "＇"].map { lexicon.trigger(mark: $0) }
        endings = lexicon.ids(of: ["s", "t", "re", "ve", "ll", "d", "m"])
        // Words that are cut before a vowel in French and Italian. Other letters stand for sounds of their own, as in
        // “Hawai‘i” and “Ka‘ba”.
        beginnings = lexicon.ids(of: [
            "l", "d", "c", "j", "qu", "n", "jusqu", "lorsqu", "puisqu", "dell", "nell", "all", "un",
        ])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var known: String?
        for mark in marks {
            let all = text.occurrences(of: mark)
            for place in all.indices where isApostrophe(Int(all[place]), text) {
                // In code the other mark of the pair is near, and it stands at a word’s edge.
                if isMark(of: all, place - 1, by: place, notApostropheIn: text) { continue }
                if isMark(of: all, place + 1, by: place, notApostropheIn: text) { continue }
                let apostrophe = known ?? usual(text)
                known = apostrophe
                let range = text.tokens[Int(all[place])].range
                matches.report(
                    text.range(ofTokens: Int(all[place]) - 1..<Int(all[place]) + 2),
                    fixes: [.replace(range, with: apostrophe, .safe)])
            }
        }
    }

    private func isApostrophe(_ mark: Int, _ text: AnalyzedText) -> Bool {
        guard text.isClose(mark), text.isClose(mark + 1), text.isWord(mark - 1), text.isWord(mark + 1),
            !text.tokens[mark - 1].flags.contains(.digit)
        else { return false }
        if text.isWord(mark + 1, of: endings) {
            return text.tokens[mark + 1].isLowercase && text.isWordEnd(before: mark + 2)
        }
        return text.isWord(mark - 1, of: beginnings) && text.tokens[mark + 1].length > 1
    }

    private func isMark(of all: Occurrences, _ other: Int, by place: Int, notApostropheIn text: AnalyzedText) -> Bool {
        guard all.indices.contains(other) else { return false }
        return text.segment(ofToken: Int(all[place])).tokens.contains(Int(all[other]))
            && !isApostrophe(Int(all[other]), text)
    }

    /// The apostrophe that the words of the text have.
    private func usual(_ text: AnalyzedText) -> String {
        for index in 0..<text.tokens.count where text.tokens[index].flags.contains(.apostrophe) {
            return text.string(ofToken: index).contains("’") ? "’" : "'"
        }
        return "'"
    }
}
