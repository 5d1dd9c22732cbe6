internal import MTLintCore

/// The double quotation marks that a document uses.
struct QuotationStyle {
    let opening: String
    let closing: String

    static let straight = QuotationStyle(opening: "\"", closing: "\"")
    static let curly = QuotationStyle(opening: "“", closing: "”")

    /// Finds a document's style.
    struct Finder: Sendable {
        private let straight: Trigger
        private let curly: [Trigger]
        private let typewritten: Trigger

        init(lexicon: inout Lexicon) {
            straight = lexicon.trigger(mark: "\"")
            curly = [lexicon.trigger(mark: "“"), lexicon.trigger(mark: "”")]
            typewritten = lexicon.trigger(mark: "'")
        }

        /// The document's own marks. Where it has none, straight apostrophes say that it was typed plainly; else curly
        /// ones.
        func style(of text: AnalyzedText) -> QuotationStyle {
            let straightMarks = text.occurrences(of: straight).count
            let curlyMarks = curly.reduce(0) { $0 + text.occurrences(of: $1).count }
            if straightMarks + curlyMarks > 0 { return straightMarks > curlyMarks ? .straight : .curly }
            return style(ofUnmarked: text)
        }

        /// The marks of a document that has none of the two.
        func style(ofUnmarked text: AnalyzedText) -> QuotationStyle {
            let isTypewritten =
                !text.occurrences(of: typewritten).isEmpty
                || (0..<text.tokens.count).contains { index in
                    let flags = text.tokens[index].flags
                    return flags.contains(.apostrophe) && !flags.contains(.nonASCII)
                }
            return isTypewritten ? .straight : .curly
        }
    }
}
