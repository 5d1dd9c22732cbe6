internal import MTLintCore

/// The quotation marks that are at home in a language.
///
/// CLDR's delimiters and their alternates, and what its printers use beside them: German books have » « and Swiss ones
/// « », Spanish, Italian and Portuguese ones “ ” inside or instead of « ».
struct QuotationConvention {
    let pairs: [(opening: Unicode.Scalar, closing: Unicode.Scalar)]
    /// Whether « » have space inside.
    let spacesGuillemets: Bool

    /// nil for a language whose marks are not listed here.
    init?(_ language: LanguageTag) {
        spacesGuillemets = language.language == "fr"
        switch language.language {
        case "en": pairs = [("“", "”")]
        case "fr": pairs = [("«", "»"), ("“", "”"), ("‹", "›")]
        case "de": pairs = [("„", "“"), ("»", "«"), ("«", "»"), ("‚", "‘"), ("›", "‹"), ("‹", "›")]
        case "es", "it": pairs = [("«", "»"), ("“", "”")]
        case "pt": pairs = [("“", "”"), ("«", "»")]
        case "nl": pairs = [("“", "”"), ("„", "”")]
        default: return nil
        }
    }

    func has(_ opening: UInt32, _ closing: UInt32) -> Bool {
        pairs.contains { $0.opening.value == opening && $0.closing.value == closing }
    }

    /// The style of most quotations of a text that are in a style of the language or in straight marks; else what
    /// `otherwise` gives.
    func style(of text: AnalyzedText, otherwise: () -> QuotationStyle) -> QuotationStyle {
        var counts = [Int](repeating: 0, count: pairs.count)
        var straight = 0
        for quotation in text.quotations {
            guard let opening = quotation.opening, let closing = quotation.closing else { continue }
            if opening == 0x22, closing == 0x22 { straight += 1 }
            if let pair = pairs.firstIndex(where: { $0.opening.value == opening && $0.closing.value == closing }) {
                counts[pair] += 1
            }
        }
        guard let most = counts.max(), most + straight > 0 else { return otherwise() }
        if straight > most { return .straight }
        return style(pairs[counts.firstIndex(of: most) ?? 0])
    }

    /// The first choice of the language.
    var usual: QuotationStyle { style(pairs[0]) }

    private func style(_ pair: (opening: Unicode.Scalar, closing: Unicode.Scalar)) -> QuotationStyle {
        let gap = spacesGuillemets && pair.opening == "«" ? "\u{A0}" : ""
        return QuotationStyle(opening: "\(pair.opening)\(gap)", closing: "\(gap)\(pair.closing)")
    }
}
