public import MTLintCore

/// Reads the messages of a program in JSON: every string is one. In ARB files those whose names begin with `@` say
/// something about the others, and `@@locale` says the language.
public struct JSONReader: FormatReader {
    private let isARB: Bool
    private let fields: [JSONPointer]

    /// - Parameter fields: which strings to read; all if there is none.
    public init(isARB: Bool = false, fields: [String] = []) {
        self.isARB = isARB
        self.fields = fields.map { JSONPointer($0) }
    }

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var messages = Messages(text: JSONStringText(text), isARB: isARB, fields: fields)
        var scanner = JSONScanner(text, 0..<text.count)
        try scanner.wholeText(&messages)
        return messages.text.finish()
    }

    private struct Messages: JSONVisitor {
        var text: JSONStringText
        let isARB: Bool
        let fields: [JSONPointer]
        var language: LanguageTag?

        mutating func string(_ content: Range<Int>, at path: [JSONStep]) {
            let source = text.builder.source
            if isARB, case .member(let name) = path.first, source[name.lowerBound] == 0x40 {
                if source[name].elementsEqual("@@locale".utf8) { language = LanguageTag(source.string(content)) }
                return
            }
            if !fields.isEmpty, !fields.contains(where: { $0.matches(path, in: source) }) { return }
            text.builder.begin(.message, language: language, at: content.lowerBound)
            text.take(content)
            text.builder.end(isRunningText: true)
        }
    }
}
