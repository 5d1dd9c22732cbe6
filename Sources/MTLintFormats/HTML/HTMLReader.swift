public import MTLintCore

/// Reads HTML: the text of elements, and of the attributes that people read.
///
/// Browsers make something of every text, and so does this reader: nothing is malformed.
public struct HTMLReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) -> Document {
        var parser = HTMLParser(text)
        parser.read(FrontMatter.end(in: text)..<text.count)
        return parser.finish()
    }
}
