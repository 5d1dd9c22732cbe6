package import MTLintCore

/// Finds characters that mean nothing outside one font or program, and ones that will never be any.
package struct PrivateUseCharacter: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.characters] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var end: UInt32 = 0
        text.forEachUnshown { scalar, range in
            guard range.start >= end, Self.isMeaningless(scalar) else { return }
            end = range.end
            while let next = text.scalar(at: end), Self.isMeaningless(next) { end = text.range(ofScalarAt: end).end }
            matches.report(
                TextRange(start: range.start, end: end),
                arguments: [MessageArgument("code", AnalyzedText.codePoint(scalar))])
        }
    }

    private static func isMeaningless(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xE000..<0xF900, 0xFDD0..<0xFDF0, 0xF_0000...0x10_FFFF: true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }
}
