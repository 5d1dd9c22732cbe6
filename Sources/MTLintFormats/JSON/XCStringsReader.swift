public import MTLintCore

/// Reads Xcode's string catalogues: the value of each string unit, in its language, with the key as what it was
/// translated from.
public struct XCStringsReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var values = Values(text: JSONStringText(text))
        var scanner = JSONScanner(text, 0..<text.count)
        try scanner.wholeText(&values)
        return values.text.finish()
    }

    private struct Values: JSONVisitor {
        var text: JSONStringText

        /// `/strings/KEY/localizations/LANGUAGE/…/stringUnit/value`
        mutating func string(_ content: Range<Int>, at path: [JSONStep]) {
            let source = text.builder.source
            let names = path.compactMap { step in if case .member(let range) = step { range } else { nil } }
            guard names.count >= 6, names.count == path.count, source[names[0]].elementsEqual("strings".utf8),
                source[names[2]].elementsEqual("localizations".utf8),
                source[names[names.count - 2]].elementsEqual("stringUnit".utf8),
                source[names[names.count - 1]].elementsEqual("value".utf8)
            else { return }
            text.builder.begin(.message, language: LanguageTag(source.string(names[3])), at: content.lowerBound)
            text.take(content)
            text.builder.end(isRunningText: true, translationOf: JSONStringText.decoded(names[1], in: source))
        }
    }
}
