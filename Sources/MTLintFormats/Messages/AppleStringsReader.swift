public import MTLintCore

/// Reads Apple's .strings files: the values of `"key" = "value";`.
public struct AppleStringsReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var parser = AppleStringsParser(text)
        try parser.read()
        return parser.finish()
    }
}
