internal import MTLintCore

/// Writes replacements into the text of subtitles.
struct SubtitleEncoder: ReplacementEncoder {
    /// For WebVTT, which has references.
    let markup: MarkupEncoder?

    func encode(_ replacement: String, at range: TextRange<InFile>, of source: PaddedBytes) -> String? {
        // A blank line ends a subtitle, and an arrow begins one.
        if replacement.contains(where: \.isNewline) || replacement.contains("--") { return nil }
        if let markup { return markup.encode(replacement, at: range, of: source) }
        return replacement.contains { $0 == "<" || $0 == ">" || $0 == "{" } ? nil : replacement
    }
}
