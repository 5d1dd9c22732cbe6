internal import MTLintCore

/// Writes replacements into Android's string resources: escaped by backslashes, and then as XML.
struct AndroidEncoder: ReplacementEncoder {
    let markup: MarkupEncoder

    func encode(_ replacement: String, at range: TextRange<InFile>, of source: PaddedBytes) -> String? {
        var escaped = ""
        for (index, scalar) in replacement.unicodeScalars.enumerated() {
            switch scalar {
            case "'", "\"", "\\": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            case "\t": escaped += "\\t"
            // At a text's beginning they make it a reference to something.
            case "@" where index == 0, "?" where index == 0: escaped += "\\\(scalar)"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return markup.encode(escaped, at: range, of: source)
    }
}
