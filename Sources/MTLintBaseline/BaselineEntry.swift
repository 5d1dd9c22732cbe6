package import MTLintCore

/// What a finding is known by: its rule, its text, and the words round it; no line and no offset.
package struct BaselineEntry: Hashable, Sendable {
    package let rule: RuleID
    /// What was found, with one space for any white space; a long text is cut and has its hash behind it.
    package let text: String
    /// The three words before it, in reading order; see ``ContextWords``.
    package let before: String
    /// The three words behind it.
    package let after: String

    package init(rule: RuleID, text: String, before: String, after: String) {
        self.rule = rule
        self.text = text
        self.before = before
        self.after = after
    }

    /// - Parameter text: the text of the file that the finding is in.
    package init(_ diagnostic: Diagnostic, in text: PaddedBytes) {
        let range = diagnostic.range.indices.clamped(to: 0..<text.count)
        self.init(
            rule: diagnostic.rule.id, text: Self.shortened(text.string(range)),
            before: ContextWords.before(range.lowerBound, in: text),
            after: ContextWords.after(range.upperBound, in: text))
    }

    /// In scalars.
    private static let longest = 100

    private static func shortened(_ found: String) -> String {
        let text = found.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let scalars = text.unicodeScalars
        if scalars.count <= longest { return text }
        // FNV-1a (RFC 9923): the same on every machine.
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return "\(String(scalars.prefix(60)))…\(String(scalars.suffix(20))) #\(String(hash, radix: 16))"
    }
}
