/// A stretch of a document's text that is read as a whole: sentences do not run over its borders.
public struct Segment: Hashable, Sendable {
    public let range: TextRange<InDocument>
    public let role: SegmentRole
    /// The language, where the file states it.
    public let language: LanguageTag?
    /// What it was translated from, in the document's `translatedText`, where the file carries it.
    public let translated: TextRange<InTranslated>?

    public init(
        range: TextRange<InDocument>, role: SegmentRole, language: LanguageTag? = nil,
        translated: TextRange<InTranslated>? = nil
    ) {
        self.range = range
        self.role = role
        self.language = language
        self.translated = translated
    }
}
