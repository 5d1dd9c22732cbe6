public import MTLintCore

/// Reads .NET's .resx files: the values of data that are strings.
public struct ResxReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var texts = XMLTexts(text)
        while let event = try texts.nextTag() {
            guard case .start(let tag) = event else { continue }
            switch tag.name {
            case "data":
                // Other types, and what the designer of forms keeps for itself.
                let name = tag.value("name").map { text[$0] } ?? []
                if tag.value("type") != nil || tag.value("mimetype") != nil || name.starts(with: Array("&gt;&gt;".utf8))
                    || name.starts(with: Array(">>".utf8))
                {
                    try texts.skipElement()
                }
            case "value": try texts.readText(language: nil)
            case "comment", "resheader", "metadata", "assembly", "xsd:schema": try texts.skipElement()
            default: break
            }
        }
        return texts.finish()
    }
}
