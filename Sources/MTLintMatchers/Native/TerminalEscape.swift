package import MTLintCore

/// Finds the sequences that tell a terminal to change colour, left in text: “␛[31m”.
package struct TerminalEscape: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.characters] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEachUnshown { scalar, range in
            guard scalar == 0x1B else { return }
            let whole = TextRange<InView>(start: range.start, end: end(of: range.end, text))
            matches.report(whole, fixes: [ProposedFix(.suggested, [.deletion(whole)])])
        }
    }

    /// Where a control sequence ends (ECMA-48): a bracket, parameters, and one byte from “@” to “~”.
    private func end(of start: UInt32, _ text: AnalyzedText) -> UInt32 {
        guard text.scalar(at: start) == 0x5B else { return start }
        var at = start + 1
        while let scalar = text.scalar(at: at), 0x20...0x3F ~= scalar, at - start < 32 { at += 1 }
        guard let last = text.scalar(at: at), 0x40...0x7E ~= last else { return start }
        return at + 1
    }
}
