package import MTLintCore

/// Finds punctuation of another writing system, and the marks with which Spanish begins questions: “yes，he”, “¿Where?”.
package struct ForeignMark: NativeMatcher {
    private let marks: [(trigger: Trigger, mark: ScriptMark)]
    private let knowsWords: Bool

    package init(lexicon: inout Lexicon) {
        let language = String(lexicon.language.language)
        var marks: [(Trigger, ScriptMark)] = []
        for mark in ScriptMark.all where !mark.languages.contains(language) {
            marks.append((lexicon.trigger(mark: mark.scalar), mark))
        }
        self.marks = marks
        knowsWords = language == "en"
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for (trigger, mark) in marks {
            text.forEach(trigger) { index in
                let range = text.tokens[index].range
                if mark.isInverted {
                    if isSpanish(index, text) || !isClosed(index, text) { return }
                    matches.report(range, fixes: [ProposedFix(.safe, [.deletion(range)])])
                } else if stands(index, mark, text), !isAtHome(index, mark, text), !isAmongItsOwn(index, mark, text) {
                    matches.report(range, fixes: [.replace(range, with: plain(mark, index, text), .safe)])
                }
            }
        }
    }

    /// Whether a mark stands close to a word, as it does in a sentence; one apart is spoken of.
    private func stands(_ index: Int, _ mark: ScriptMark, _ text: AnalyzedText) -> Bool {
        mark.isOpening ? text.isClose(index + 1) : text.isClose(index)
    }

    /// Whether the words beside a mark are written in its own script; with none on either side it stays.
    private func isAtHome(_ index: Int, _ mark: ScriptMark, _ text: AnalyzedText) -> Bool {
        let segment = text.segment(ofToken: index).tokens
        var isForeign = false
        for neighbour in [index - 1, index + 1] where segment.contains(neighbour) {
            let token = text.tokens[neighbour]
            guard token.isWord || token.isNumber else { continue }
            if mark.script.has(text.view.text.scalar(at: Int(token.start)).value) { return true }
            isForeign = true
        }
        return !isForeign
    }

    /// Whether at least half of the words round a mark are written in its own script: a paragraph in another language, in
    /// which a foreign name stands beside it.
    private func isAmongItsOwn(_ index: Int, _ mark: ScriptMark, _ text: AnalyzedText) -> Bool {
        guard mark.script != .latin else { return false }
        let segment = text.segment(ofToken: index).tokens
        var (own, others) = (0, 0)
        for near in max(segment.lowerBound, index - Self.reach)..<min(segment.upperBound, index + Self.reach)
        where text.tokens[near].isWord {
            if mark.script.has(text.view.text.scalar(at: Int(text.tokens[near].start)).value) {
                own += 1
            } else {
                others += 1
            }
        }
        return own > 0 && own >= others
    }

    /// In tokens.
    private static let reach = 20

    /// The mark of the target language, with the space that it wants.
    private func plain(_ mark: ScriptMark, _ index: Int, _ text: AnalyzedText) -> String {
        let isGlued = text.isClose(index + 1) && (text.isWord(index + 1) || text.isNumber(index + 1))
        let parts = text.isNumber(index - 1) && text.isNumber(index + 1)
        if mark.isOpening { return (text.isClose(index) && text.isWord(index - 1) ? " " : "") + mark.plain }
        return mark.plain + (isGlued && !parts ? " " : "")
    }

    /// In tokens.
    private static let longestQuestion = 60

    /// Whether the sentence ends as one that begins so would: else the mark is something else, decoded wrongly.
    private func isClosed(_ index: Int, _ text: AnalyzedText) -> Bool {
        let closing: Unicode.Scalar = text.isMark(index, "¿") ? "?" : "!"
        let end = min(text.segment(ofToken: index).tokens.upperBound, index + Self.longestQuestion)
        let stop = (index + 1..<max(index + 1, end)).first { text.isStop($0) && !text.isMark($0, ",") }
        return stop.map { text.isMark($0, closing) } ?? false
    }

    /// Whether Spanish words follow: a title or a quotation, which keeps its marks.
    private func isSpanish(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard knowsWords, text.isClose(index + 1), text.isWord(index + 1),
            text.isEnd(before: index) || text.tokens[index - 1].isPunctuation
        else { return true }
        let words = (index + 1..<min(index + 5, text.tokens.count)).prefix { text.isWord($0) }
        return words.count < 2 || words.contains { !text.isIn($0, .knownWords) }
            || !words.contains { text.isIn($0, .functionWords) }
    }
}
