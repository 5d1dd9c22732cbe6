internal import MTLintCore

/// An example as a fenced block of Markdown, with what can't be seen made visible.
struct CodeBlock {
    let text: String

    /// With ⟦ ⟧ round the marked ranges.
    init(_ marked: MarkedText) {
        let bytes = Array(marked.text.utf8)
        var source = ""
        var at = 0
        for mark in marked.marks {
            source += Self.visible(bytes[at..<mark.lowerBound]) + "⟦" + Self.visible(bytes[mark]) + "⟧"
            at = mark.upperBound
        }
        self.init(visible: source + Self.visible(bytes[at...]))
    }

    init(_ text: String) { self.init(visible: Self.visible(Array(text.utf8)[...])) }

    private init(visible source: String) {
        // The fence is longer than any run of its character in the text.
        var longest = 0
        var run = 0
        for byte in source.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        text = "\(fence)text\n\(source)\(source.utf8.last == 0x0A ? "" : "\n")\(fence)"
    }

    /// Whether a text has characters that ``text`` shows by their codes.
    static func hasInvisible(_ text: String) -> Bool { text.unicodeScalars.contains(where: isInvisible) }

    private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if isInvisible(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                text += "‹U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)›"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\n" && scalar != "\t"
        case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
        case .spaceSeparator: scalar != " "
        default: false
        }
    }
}
