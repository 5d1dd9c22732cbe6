public import MTLintCore

/// Reads Apple's .stringsdict files: the forms of plurals.
public struct StringsDictionaryReader: FormatReader {
    public init() {}

    private static let forms = ["zero", "one", "two", "few", "many", "other", "NSStringLocalizedFormatKey"]

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var texts = XMLTexts(text)
        var key: [UInt8] = []
        while let event = try texts.nextTag() {
            guard case .start(let tag) = event else { continue }
            switch tag.name {
            case "key": key = try texts.plainText()
            case "string":
                if Self.forms.contains(where: { $0.utf8.elementsEqual(key) }) {
                    try texts.readText(language: nil)
                } else {
                    try texts.skipElement()
                }
            default: break
            }
        }
        return texts.finish()
    }
}
