internal import MTLintCore

/// Tells by its letters, three at a time, of which language a word may be rather than English.
///
/// The table ``LexiconTable/letterTriples`` is looked up by place and not read at start: a line for each two letters,
/// all of one length, in which each third letter has a character for each language.
struct LetterTriples: Sendable {
    /// For each language how much likelier than in English the letters are: the sum of logarithms, in quarters of a nat.
    /// The lanes behind the languages mean nothing.
    typealias Scores = SIMD32<Int16>

    /// The columns of the table.
    static let languages = [
        "ca", "cs", "da", "de", "es", "et", "fi", "fr", "hr", "hu", "id", "it", "lt", "lv", "nl", "no", "pl", "pt",
        "ro",
        "sk", "sl", "sq", "sv", "tr", "vi",
    ]

    /// The edge of a word and twenty-six letters.
    private static let letters = 27
    /// Two letters and a tab before the characters, a line feed behind them.
    private static let lineLength = 3 + letters * languages.count + 1
    /// The character for “as likely as in English”.
    private static let even = Int16(0x50)

    private let table: SortedLines

    /// nil for a language that has no table.
    init?(_ lexicon: Lexicon) {
        table = lexicon[.letterTriples]
        guard table.bytes.count == Self.letters * Self.letters * Self.lineLength else { return nil }
    }

    /// - Parameter word: in ASCII; what is no letter is taken for an edge.
    func scores(of word: some Sequence<UInt8>) -> Scores {
        var scores = Scores.zero
        var before = 0
        var last: Int?
        for byte in word {
            let letter = Self.number(byte)
            if let last {
                add(before, last, letter, to: &scores)
                before = last
            }
            last = letter
        }
        if let last { add(before, last, 0, to: &scores) }
        return scores
    }

    /// The language that fits best, by its place, and how well.
    static func best(_ scores: Scores) -> (language: Int, score: Int) {
        var best = 0
        for language in 1..<languages.count where scores[language] > scores[best] { best = language }
        return (best, Int(scores[best]))
    }

    private static func number(_ byte: UInt8) -> Int {
        let letter = Int(byte | 0x20) - 0x60
        return (1...26).contains(letter) ? letter : 0
    }

    private func add(_ first: Int, _ second: Int, _ third: Int, to scores: inout Scores) {
        let offset = (first * Self.letters + second) * Self.lineLength + 3 + third * Self.languages.count
        let bytes = table.bytes
        if offset + Scores.scalarCount <= bytes.count {
            let values = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD32<UInt8>.self)
            scores &+= Scores(truncatingIfNeeded: values) &- Self.even
        } else {
            for language in Self.languages.indices { scores[language] += Int16(bytes[offset + language]) - Self.even }
        }
    }
}
