internal import MTLintCore

/// A phrase that stands for itself in any case when it is in lower case, and as it is written when it has capitals.
struct WrittenForm: Sendable {
    let form: String
    private let phrase: TriggeredPhrase
    /// What must stand there letter by letter.
    private let written: WrittenPhrase?

    /// - Returns: nil for a form without a token.
    init?(_ form: String, lexicon: inout Lexicon) {
        guard let phrase = TriggeredPhrase(form, lexicon: &lexicon) else { return nil }
        self.form = form
        self.phrase = phrase
        written = form == form.lowercased() ? nil : WrittenPhrase(form)
    }

    /// In tokens.
    var length: Int { phrase.parts.count }

    /// Calls `body` with the tokens of every occurrence, in order.
    func forEach(in text: AnalyzedText, _ body: (Range<Int>) -> Void) {
        phrase.forEach(in: text) { tokens in
            if let written, written.end(from: tokens.lowerBound, in: text) != tokens.upperBound { return }
            body(tokens)
        }
    }

    /// The forms of a list, the longest first, so that a part of one is not taken for another.
    static func sorted(_ forms: [String], lexicon: inout Lexicon) -> [WrittenForm] {
        var sorted: [WrittenForm] = []
        for form in forms {
            if let form = WrittenForm(form, lexicon: &lexicon) { sorted.append(form) }
        }
        return sorted.sorted { $0.length > $1.length }
    }
}
