public import MTLintCore

/// Reads Android's string resources: `string`, and the items of `string-array` and `plurals`.
public struct AndroidReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var texts = XMLTexts(text, escapes: .backslash) { tag, _ in tag.name == "xliff:g" ? .opaque : .marked }
        while let event = try texts.nextTag() {
            guard case .start(let tag) = event else { continue }
            if tag.has("translatable", "false", in: text) || tag.name == "skip" {
                try texts.skipElement()
            } else if tag.name == "string" || (tag.name == "item" && texts.scanner.depth == 3) {
                try texts.readText(language: nil)
            } else if ["style", "declare-styleable", "array", "integer-array"].contains(tag.name) {
                try texts.skipElement()
            }
        }
        return texts.finish()
    }
}
