public import MTLintCore

/// Makes documents of the files of one format.
public protocol FormatReader: Sendable {
    /// - Parameter text: UTF-8 without a byte order mark.
    /// - Throws: ``FormatError`` when the text is not what the format demands.
    func document(of text: PaddedBytes) throws(FormatError) -> Document
}
