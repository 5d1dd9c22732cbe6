package import MTLintCore

/// Finds U+FFFD, which stands where a character could not be read.
package struct ReplacementCharacter: NativeMatcher {
    private let finder = MojibakeFinder()

    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.characters] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var repaired = RepairedRanges(finder)
        var end: UInt32 = 0
        text.forEachUnshown { scalar, range in
            guard scalar == 0xFFFD, range.start >= end, !repaired.contain(range, text) else { return }
            // Several in a row are one loss.
            end = range.end
            while text.scalar(at: end) == 0xFFFD { end = text.range(ofScalarAt: end).end }
            matches.report(TextRange(start: range.start, end: end))
        }
    }
}
