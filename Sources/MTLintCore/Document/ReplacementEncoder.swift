/// Writes replacements as the places of one file demand: with references in HTML, with escapes in JSON.
public protocol ReplacementEncoder: Sendable {
    /// The bytes for a replacement, such that a reader of the file reads what was meant.
    ///
    /// - Parameters:
    ///   - replacement: what is to be read there.
    ///   - range: what is replaced.
    ///   - source: the file's text.
    /// - Returns: nil when the text can't stand there.
    func encode(_ replacement: String, at range: TextRange<InFile>, of source: PaddedBytes) -> String?
}
