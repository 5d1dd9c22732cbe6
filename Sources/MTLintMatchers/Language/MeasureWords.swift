internal import MTLintCore

/// What follows a number that is an amount: units, currencies, “percent”, “million”.
struct MeasureWords: Sendable {
    private let words: Set<Lexicon.WordID>
    private let signs: Set<UInt32>

    init(_ lexicon: Lexicon) {
        words = lexicon.ids(of: Self.words)
        signs = Set("%‰€$£¥₽₹₩₺₴°".unicodeScalars.map(\.value))
    }

    /// Whether a token names what a number before it counts.
    func follow(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard index < text.tokens.count, !text.tokens[index].hasLineBreakBefore else { return false }
        let token = text.tokens[index]
        return token.isWord ? words.contains(token.id) : signs.contains(token.id)
    }

    /// Whether a token is a sign that stands before amounts, close to them or apart.
    func precede(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard index >= 0 else { return false }
        switch text.tokens[index].id {
        case 0x24, 0xA3, 0xA5, 0x20AC: return text.tokens[index].isSymbol
        default: return false
        }
    }

    /// No single letters, which may be names of anything, and no word that begins a sentence's next part.
    private static let words = [
        "percent", "pct", "percentage", "million", "millions", "billion", "billions", "trillion", "euro", "euros",
        "eur",
        "usd", "dollar", "dollars", "pounds", "francs", "roubles", "rubles", "yen", "yuan", "km", "kg", "cm", "mm",
        "ml",
        "cl", "ha", "kw", "mw", "kwh", "mwh", "gb", "mb", "tb", "ghz", "mhz", "km²", "m²", "m³", "kilometers",
        "kilometres", "kilometer", "kilometre", "meters", "metres", "meter", "metre", "centimeters", "centimetres",
        "millimeters", "millimetres", "kilograms", "kilogrammes", "grams", "grammes", "tons", "tonnes", "liters",
        "litres", "hectares", "miles", "degrees", "hours", "minutes", "seconds", "points", "inches", "feet",
        // Other languages, in which a number of the source may have been left.
        "millionen", "milliarden", "prozent", "millones", "milliards", "milioni", "miliardi", "milhões",
        "miljoen", "miljard", "procent", "procento", "miljoner", "миллионов", "млн", "млрд", "milionów",
    ]
}
