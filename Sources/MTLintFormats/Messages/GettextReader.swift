public import MTLintCore

/// Reads gettext's PO files: the translations, each with the message that it was made from. The header says the
/// language. Obsolete entries are comments; fuzzy ones are left out, since no program shows them.
public struct GettextReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var parser = GettextParser(text)
        for line in FileLines(text) { try parser.read(line) }
        return try parser.finish()
    }
}
