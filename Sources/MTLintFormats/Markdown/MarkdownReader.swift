public import MTLintCore

/// Reads Markdown: CommonMark with the tables, strikethrough, task lists and footnotes of GitHub's.
///
/// Every text is Markdown, so nothing is malformed.
public struct MarkdownReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) -> Document {
        var parser = MarkdownParser(text)
        parser.read()
        return parser.finish()
    }
}
