public import MTLintCore

/// Reads TMX: the segments in other languages than the source's, each with the source's before it.
public struct TMXReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var texts = XMLTexts(text) { tag, _ in tag.name == "hi" ? .transparent : .opaque }
        var sourceLanguage: LanguageTag?
        var language: LanguageTag?
        var source: [UInt8]?
        while let event = try texts.nextTag() {
            guard case .start(let tag) = event else { continue }
            switch tag.name {
            case "header": sourceLanguage = tag.language("srclang", in: text)
            case "tu": source = nil
            case "tuv": language = tag.language("xml:lang", "lang", in: text)
            case "seg":
                if let language, language.language == sourceLanguage?.language {
                    source = try texts.plainText()
                } else {
                    try texts.readText(.paragraph, language: language, translationOf: source)
                }
            case "note", "prop", "ude": try texts.skipElement()
            default: break
            }
        }
        return texts.finish()
    }
}
