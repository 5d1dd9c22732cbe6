import MTLintCore

/// Messages as sentences, for formats that put them into a text of their own.
enum Sentence {
    /// The message and the help of a finding, and its record.
    static func text(_ diagnostic: Diagnostic) -> String {
        [diagnostic.messageWithRecord, diagnostic.help].compactMap(\.self).map { sentence($0) }.joined(separator: " ")
    }

    /// A text that begins with a capital and ends with a full stop.
    static func sentence(_ text: String) -> String {
        var result = text.unicodeScalars
        if let first = result.first, ("a"..."z").contains(first) {
            result.replaceSubrange(
                ...result.startIndex, with: CollectionOfOne(Unicode.Scalar(UInt8(first.value) - 0x20)))
        }
        if let last = result.last, !(last == "." || last == "!" || last == "?" || last == "…") { result.append(".") }
        return String(result)
    }
}
