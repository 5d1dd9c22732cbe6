internal import MTLintCore

/// The double quotation marks that a document uses.
struct QuotationStyle {
    let opening: String
    let closing: String

    /// The document's own marks; curly ones when it has none of either kind.
    init(of text: AnalyzedText) {
        var straight = 0
        var curly = 0
        text.forEach(mark: "\"") { _ in straight += 1 }
        for mark: Unicode.Scalar in ["“", "”"] { text.forEach(mark: mark) { _ in curly += 1 } }
        // A text that writes straight apostrophes and no quotation mark at all was typed plainly.
        if curly == 0, straight == 0 {
            var typewritten = false
            text.forEach(mark: "'") { _ in typewritten = true }
            if text.tokens.contains(where: { $0.flags.contains(.apostrophe) && !$0.flags.contains(.nonASCII) }) { typewritten = true }
            (opening, closing) = typewritten ? ("\"", "\"") : ("“", "”")
        } else {
            (opening, closing) = straight > curly ? ("\"", "\"") : ("“", "”")
        }
    }
}
