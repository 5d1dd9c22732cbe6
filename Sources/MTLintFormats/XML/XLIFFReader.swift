public import MTLintCore

/// Reads XLIFF 1.2 and 2: the targets, each with its source. Targets that wait for a translation are left out, and so
/// are alternatives and notes.
public struct XLIFFReader: FormatReader {
    public init() {}

    /// States of targets that nobody has translated yet.
    private static let waiting = ["new", "needs-translation", "initial"]

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var texts = XMLTexts(text) { tag, text in
            switch tag.name {
            case "g", "pc": .marked
            case "mrk":
                tag.has("mtype", "protected", in: text) || tag.has("translate", "no", in: text) ? .opaque : .transparent
            default: .opaque
            }
        }
        var language: LanguageTag?
        var source: [UInt8]?
        var isWaiting = false
        while let event = try texts.nextTag() {
            guard case .start(let tag) = event else { continue }
            if tag.has("translate", "no", in: text) {
                try texts.skipElement()
                continue
            }
            switch tag.name {
            case "xliff": language = tag.language("trgLang", in: text)
            case "file": language = tag.language("target-language", in: text) ?? language
            case "trans-unit", "unit": source = nil
            case "segment":
                source = nil
                isWaiting = Self.waiting.contains { tag.has("state", $0, in: text) }
            case "ignorable", "alt-trans", "note", "notes", "header", "seg-source", "originalData", "skeleton",
                "bin-unit", "prop-group", "context-group", "matches":
                try texts.skipElement()
            case "source": source = try texts.plainText()
            case "target":
                if isWaiting || Self.waiting.contains(where: { tag.has("state", $0, in: text) }) {
                    try texts.skipElement()
                } else {
                    try texts.readText(language: tag.language("xml:lang", in: text) ?? language, translationOf: source)
                }
                isWaiting = false
            default: break
            }
        }
        return texts.finish()
    }
}
