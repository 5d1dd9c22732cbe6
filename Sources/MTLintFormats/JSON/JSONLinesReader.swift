public import MTLintCore

/// Reads JSON Lines: a JSON value a line, of which some strings are texts.
public struct JSONLinesReader: FormatReader {
    private let fields: [JSONPointer]

    /// - Parameter fields: which strings to read: names of members, or JSON Pointers.
    public init(fields: [String] = []) { self.fields = (fields.isEmpty ? ["text"] : fields).map { JSONPointer($0) } }

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var texts = Texts(text: JSONStringText(text), fields: fields)
        var at = 0
        var hasRecords = false
        while at < text.count {
            let end = text.firstOffset(of: 0x0A, from: at)
            var scanner = JSONScanner(text, at..<end)
            if text[at..<end].contains(where: { $0 > 0x20 }) {
                hasRecords = true
                try scanner.wholeText(&texts)
            }
            at = end + 1
        }
        if hasRecords, !texts.hasFound {
            throw FormatError(at: 0, "no record has the field that is to be read; --text-field says which does")
        }
        return texts.text.finish()
    }

    private struct Texts: JSONVisitor {
        var text: JSONStringText
        let fields: [JSONPointer]
        var hasFound = false

        mutating func string(_ content: Range<Int>, at path: [JSONStep]) {
            guard fields.contains(where: { $0.matches(path, in: text.builder.source) }) else { return }
            hasFound = true
            text.builder.begin(.paragraph, at: content.lowerBound)
            text.take(content)
            text.builder.end(isRunningText: true, isArticle: true)
        }
    }
}
