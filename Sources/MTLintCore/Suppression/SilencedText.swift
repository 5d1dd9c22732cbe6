/// What a configuration silences: for files that have no comments to say it in.
public struct SilencedText: Hashable, Sendable {
    /// A rule's id, a category, or `all`.
    public let rule: String
    /// The text that is found, whatever its white space; nil for any.
    public let text: String?
    public let reason: String?

    public init(rule: String, text: String?, reason: String?) {
        self.rule = rule
        self.text = text
        self.reason = reason
    }

    /// Whether a finding of this text is silenced.
    func silences(_ diagnostic: Diagnostic, in source: PaddedBytes) -> Bool {
        guard diagnostic.rule.id.isNamed(by: rule) else { return false }
        return text.map { Self.words($0) == Self.words(source.string(diagnostic.range.indices)) } ?? true
    }

    private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
