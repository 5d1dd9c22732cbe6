package import MTLintCore

/// Finds the wide space of Chinese and Japanese (U+3000) beside words in other scripts.
package struct IdeographicSpace: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.characters] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        let bytes = text.view.text
        for run in text.characters.runs {
            for at in run.start..<run.end
            where bytes[Int(at)] == 0xE3 && bytes[Int(at) + 1] == 0x80 && bytes[Int(at) + 2] == 0x80 {
                let range = TextRange<InView>(start: at, end: at + 3)
                guard let before = text.scalar(before: at), let after = text.scalar(at: at + 3), before < 0x2E80,
                    after < 0x2E80
                else { continue }
                let isDoubled = before == 0x20 || after == 0x20
                matches.report(range, fixes: [.replace(range, with: isDoubled ? "" : " ", .safe)])
            }
        }
    }
}
