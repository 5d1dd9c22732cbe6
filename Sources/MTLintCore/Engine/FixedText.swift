/// A text after fixes.
public struct FixedText: Sendable {
    /// UTF-8, without a byte order mark.
    public let text: PaddedBytes
    /// From the fixed text to the text before.
    public let map: OffsetMap<InFixedFile, InFile>
    /// The rule of each fix that was applied, in the order of the text.
    public let rules: [RuleID]
}
