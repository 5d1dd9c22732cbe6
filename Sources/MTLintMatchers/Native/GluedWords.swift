package import MTLintCore

/// Finds a short word that lost the space before a capitalized one: “theGovernment”.
package struct GluedWords: NativeMatcher {
    private let unknown: Trigger

    package init(lexicon: inout Lexicon) { unknown = lexicon.triggerUnknownWords() }

    package var needs: Analyses { [] }

    /// Words that begin no identifier.
    private static let first: Set<String> = [
        "a", "an", "and", "her", "his", "its", "of", "our", "said", "than", "the", "their", "these", "this", "which",
    ]

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(unknown) { index in
            let token = text.tokens[index]
            guard token.length >= 5, token.hasSpaceBefore, !token.flags.contains(.digit) else { return }
            let bytes = text.view.text[token.range.indices]
            guard let capital = bytes.firstIndex(where: { 0x41...0x5A ~= $0 }) else { return }
            let rest = bytes[capital...]
            guard rest.count >= 4, Self.first.contains(String(decoding: bytes[..<capital], as: UTF8.self)),
                rest.dropFirst().allSatisfy({ 0x61...0x7A ~= $0 }), isSpaceOrMark(behind: token, text),
                text.lexicon.classes(ofFolded: rest.map { $0 | 0x20 }).contains(.knownWords)
            else { return }
            matches.report(
                token.range,
                fixes: [ProposedFix(.suggested, [.insertion(of: " ", at: UInt32(capital))])])
        }
    }

    /// Not “theApp.run” or “theClass()”.
    private func isSpaceOrMark(behind token: Token, _ text: AnalyzedText) -> Bool {
        let bytes = text.view.text
        let end = Int(token.end)
        switch bytes[end] {
        case 0, 0x0A, 0x0D, 0x20, 0x21, 0x29, 0x2C, 0x3B, 0x3F: return true
        case 0x2E, 0x3A: return bytes[end + 1] <= 0x20
        default: return bytes[end] >= 0x80
        }
    }
}
