public import MTLintCore

/// Reads the messages of a program in YAML: every value is one. Where the outermost names are languages, as in Rails,
/// they say what their values are in.
public struct YAMLReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        if let document = scannedDocument(of: text) { return document }
        return try parsedDocument(of: text)
    }

    /// As the fast scanner reads a text; nil for one that it does not know, or that could be wrong.
    package func scannedDocument(of text: PaddedBytes) -> Document? { YAMLScanner(text).document() }

    /// As libyaml reads a text, which is slower.
    package func parsedDocument(of text: PaddedBytes) throws(FormatError) -> Document {
        try YAMLEvents(text).document()
    }
}
