package import MTLintCore

/// Finds text that was UTF-8 and was decoded as something else: “cafÃ©”.
package struct Mojibake: NativeMatcher {
    private let finder = MojibakeFinder()

    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.characters] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var segment = 0
        var done: UInt32 = 0
        for run in text.characters.runs where run.start >= done && mayBegin(in: run, text) {
            while segment < text.segments.count, text.segments[segment].range.end <= run.start { segment += 1 }
            guard segment < text.segments.count, text.segments[segment].range.start <= run.start else { continue }
            let range = text.segments[segment].range
            report(range, in: text, &matches)
            done = range.end
        }
    }

    /// Whether two characters of a run, or its last one and what follows, could be a beginning.
    private func mayBegin(in run: TextRange<InView>, _ text: AnalyzedText) -> Bool {
        let bytes = text.view.text
        var at = Int(run.start)
        var before: UInt32 = 0
        while at < Int(run.end) {
            let scalar = bytes.scalar(at: at)
            if before != 0, finder.isStart(before, scalar.value) { return true }
            before = scalar.value
            at += scalar.length
        }
        return bytes[at] == 0x20 && finder.isStart(before, 0x20)
    }

    private func report(_ range: TextRange<InView>, in text: AnalyzedText, _ matches: inout Matches) {
        for finding in finder.findings(in: range, of: text) {
            matches.report(
                finding.range, fixes: [.replace(finding.range, with: finding.replacement, finding.trust)],
                arguments: [MessageArgument("word", finding.word)])
        }
    }
}
