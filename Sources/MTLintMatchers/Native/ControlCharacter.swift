package import MTLintCore

/// Finds control characters: those of Windows-1252 in disguise, and others that no text needs.
package struct ControlCharacter: NativeMatcher {
    private let finder = MojibakeFinder()

    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.characters] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var repaired = RepairedRanges(finder)
        text.forEachUnshown { scalar, range in
            switch scalar {
            // A form feed parts pages; an escape character begins something longer.
            case 0x0C, 0x1B: return
            case ..<0x20, 0x7F:
                if isInTerminalEscape(range, text) { return }
                report(scalar, range, "", .suggested, &matches)
            case 0x80..<0xA0:
                let character = CodePage.character(ofControl: scalar)
                // Another rule repairs what was decoded wrong as a whole.
                if repaired.contain(range, text) { return }
                report(scalar, range, character == scalar ? nil : Self.string(character), .safe, &matches)
            default: return
            }
        }
    }

    private func report(
        _ scalar: UInt32, _ range: TextRange<InView>, _ replacement: String?, _ trust: Applicability,
        _ matches: inout Matches
    ) {
        matches.report(
            range, fixes: replacement.map { [.replace(range, with: $0, trust)] } ?? [],
            arguments: [MessageArgument("code", AnalyzedText.codePoint(scalar))])
    }

    private func isInTerminalEscape(_ range: TextRange<InView>, _ text: AnalyzedText) -> Bool {
        text.scalar(before: range.start) == 0x1B
    }

    private static func string(_ scalar: UInt32) -> String { Unicode.Scalar(scalar).map { String($0) } ?? "" }
}
