public import MTLintCore

/// Reads JSON Lines: a JSON value a line, of which some strings are texts.
public struct JSONLinesReader: FormatReader {
    private let fields: [JSONPointer]
    private let idField: JSONPointer?

    /// - Parameters:
    ///   - fields: which strings to read: names of members, or JSON Pointers.
    ///   - idField: which string or number names a record.
    public init(fields: [String] = [], idField: String? = nil) {
        self.fields = (fields.isEmpty ? ["text"] : fields).map { JSONPointer($0) }
        self.idField = idField.map { JSONPointer($0) }
    }

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var texts = Texts(text: JSONStringText(text), fields: fields, idField: idField)
        var at = 0
        var hasRecords = false
        while at < text.count {
            let end = text.firstOffset(of: 0x0A, from: at)
            var scanner = JSONScanner(text, at..<end)
            if text[at..<end].contains(where: { $0 > 0x20 }) {
                hasRecords = true
                try scanner.wholeText(&texts)
                texts.endRecord(at..<end)
            }
            at = end + 1
        }
        if hasRecords, !texts.hasFound {
            throw FormatError(at: 0, "no record has the field that is to be read; --text-field says which does")
        }
        if hasRecords, idField != nil, texts.text.builder.records.isEmpty {
            throw FormatError(at: 0, "no record has the field that --id-field names")
        }
        return texts.text.finish()
    }

    private struct Texts: JSONVisitor {
        var text: JSONStringText
        let fields: [JSONPointer]
        let idField: JSONPointer?
        var hasFound = false
        /// Of the record that is being read. It may come behind the texts.
        private var id: String?

        init(text: JSONStringText, fields: [JSONPointer], idField: JSONPointer?) {
            self.text = text
            self.fields = fields
            self.idField = idField
        }

        mutating func string(_ content: Range<Int>, at path: [JSONStep]) {
            let source = text.builder.source
            if let idField, id == nil, idField.matches(path, in: source) {
                id = String(decoding: JSONStringText.decoded(content, in: source), as: UTF8.self)
            }
            guard fields.contains(where: { $0.matches(path, in: source) }) else { return }
            hasFound = true
            text.builder.begin(.paragraph, at: content.lowerBound)
            text.take(content)
            text.builder.end(isRunningText: true, isArticle: true)
        }

        mutating func number(_ number: Range<Int>, at path: [JSONStep]) {
            guard let idField, id == nil, idField.matches(path, in: text.builder.source) else { return }
            id = text.builder.source.string(number)
        }

        mutating func endRecord(_ range: Range<Int>) {
            if let id { text.builder.records.append(DocumentRecord(id: id, range: TextRange(range))) }
            id = nil
        }
    }
}
