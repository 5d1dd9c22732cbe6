package import MTLintCore

/// Finds characters without width where no writing system needs them.
///
/// Persian, the scripts of India and emoji are written with joiners, Thai, Khmer and Japanese break lines at zero-width
/// spaces: beside such characters nothing is touched.
package struct ZeroWidthCharacter: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.characters] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEachUnshown { scalar, range in
            guard isUseless(scalar, range, text) else { return }
            matches.report(
                range, fixes: [ProposedFix(.safe, [.deletion(range)])],
                arguments: [MessageArgument("code", AnalyzedText.codePoint(scalar))])
        }
    }

    private func isUseless(_ scalar: UInt32, _ range: TextRange<InView>, _ text: AnalyzedText) -> Bool {
        let before = text.scalar(before: range.start)
        let after = text.scalar(at: range.end)
        switch scalar {
        case 0x200B, 0x2060, 0xFEFF, 0x180E: return [before, after].allSatisfy { $0.map(Self.needsNone) ?? true }
        // German sets a non-joiner between letters that are to form no ligature.
        case 0x200C, 0x200D:
            return [before, after].allSatisfy { $0.map { $0 < 0x80 && !Self.isASCIILetter($0) } ?? true }
        default: return false
        }
    }

    /// Whether a character is of a script that has no use for the likes of zero-width spaces, or of none.
    private static func needsNone(_ scalar: UInt32) -> Bool {
        switch scalar {
        case ..<0x590, 0x1E00..<0x200B, 0x2010..<0x2028, 0x202F..<0x2060, 0x200B, 0x2060, 0xFEFF, 0x20A0..<0x20D0: true
        default: false
        }
    }

    private static func isASCIILetter(_ scalar: UInt32) -> Bool { 0x61...0x7A ~= scalar | 0x20 }
}
