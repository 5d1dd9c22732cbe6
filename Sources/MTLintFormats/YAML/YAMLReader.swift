public import MTLintCore

/// Reads the messages of a program in YAML: every value is one. Where the outermost names are languages, as in Rails,
/// they say what their values are in.
public struct YAMLReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var texts = YAMLTexts(text)
        var scalars = YAMLScalars(text)
        var (root, language): (String, LanguageTag?) = ("", nil)
        try scalars.read { scalar, name in
            if name != root {
                root = name
                // “menu” could be one by its form; a name of two letters, or with a region, is one.
                language = name.count == 2 || name.contains("-") || name.contains("_") ? LanguageTag(name) : nil
            }
            texts.add(scalar, language)
        }
        return texts.finish()
    }
}
