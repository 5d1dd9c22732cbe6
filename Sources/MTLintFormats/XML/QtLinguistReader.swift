public import MTLintCore

/// Reads the .ts files of Qt Linguist: the translations, each with its source. Those of messages that are gone are left
/// out.
public struct QtLinguistReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var texts = XMLTexts(text) { _, _ in .opaque }
        var language: LanguageTag?
        var source: [UInt8]?
        var isPlural = false
        while let event = try texts.nextTag() {
            guard case .start(let tag) = event else { continue }
            switch tag.name {
            case "TS": language = tag.language("language", in: text)
            case "message":
                source = nil
                isPlural = tag.has("numerus", "yes", in: text)
            case "source": source = try texts.plainText()
            case "translation":
                if tag.has("type", "obsolete", in: text) || tag.has("type", "vanished", in: text) {
                    try texts.skipElement()
                } else if !isPlural, !tag.has("variants", "yes", in: text) {
                    try texts.readText(language: language, translationOf: source)
                }
            case "numerusform", "lengthvariant": try texts.readText(language: language, translationOf: source)
            case "name", "comment", "extracomment", "translatorcomment", "oldsource", "oldcomment", "userdata":
                try texts.skipElement()
            default: break
            }
        }
        return texts.finish()
    }
}
