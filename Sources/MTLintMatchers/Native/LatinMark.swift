package import MTLintCore

/// Finds marks of Latin script where a language has marks of its own: “你好,世界.”, “مرحبا, كيف”, “Τι;” written “Τι?”.
package struct LatinMark: NativeMatcher {
    private let marks: [(trigger: Trigger, own: String)]
    private let script: ScriptMark.Script

    package init(lexicon: inout Lexicon) {
        let language = String(lexicon.language.language)
        var own: [(Unicode.Scalar, String)] = []
        switch language {
        case "zh":
            own = [(",", "，"), ("?", "？"), ("!", "！"), (";", "；"), (":", "：")]
            script = .chinese
        case "ja":
            own = [(",", "、"), ("?", "？"), ("!", "！")]
            script = .chinese
        case "ar", "fa", "ur":
            own = [(",", "،"), ("?", "؟"), (";", "؛")]
            script = .arabic
        case "el":
            own = [("?", ";")]
            script = .greek
        default: script = .latin
        }
        var marks: [(Trigger, String)] = []
        for (mark, replacement) in own { marks.append((lexicon.trigger(mark: mark), replacement)) }
        self.marks = marks
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for (trigger, own) in marks {
            text.forEach(trigger) { index in
                guard text.isClose(index), text.isWord(index - 1), isOwn(index - 1, text) else { return }
                // What follows is of the script too, or nothing follows.
                let next = index + 1
                guard
                    text.isParagraphEnd(before: next) || text.isWord(next) && isOwn(next, text)
                        || text.isWordEnd(before: next)
                            && !text.isWord(next)
                else { return }
                let range = text.tokens[index].range
                matches.report(range, fixes: [.replace(replaced(index, text), with: own, .safe)])
            }
        }
    }

    /// The mark; in Chinese and Japanese also the space behind it.
    private func replaced(_ index: Int, _ text: AnalyzedText) -> TextRange<InView> {
        let token = text.tokens[index]
        guard script == .chinese, text.isApart(index + 1) else { return token.range }
        return TextRange(start: token.start, end: text.tokens[index + 1].start)
    }

    private func isOwn(_ index: Int, _ text: AnalyzedText) -> Bool {
        script.has(text.view.text.scalar(at: Int(text.tokens[index].start)).value)
    }
}
