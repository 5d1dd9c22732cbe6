internal import MTLintCore

/// Tells by its letters, three at a time, of which language a word may be rather than English.
///
/// The table ``LexiconTable/letterTriples`` is looked up by place and not read at start: a line for each two letters,
/// all of one length, in which each third letter has a character for each language.
struct LetterTriples: Sendable {
    /// The columns of the table.
    static let languages = [
        "ca", "cs", "da", "de", "es", "et", "fi", "fr", "hr", "hu", "id", "it", "lt", "lv", "nl", "no", "pl", "pt",
        "ro",
        "sk", "sl", "sq", "sv", "tr", "vi",
    ]

    /// How many there are. A constant, where ``languages`` is made when it is first asked for.
    static var width: Int { 25 }

    /// The edge of a word and twenty-six letters.
    private static var letters: Int { 27 }
    /// Two letters and a tab before the characters, a line feed behind them.
    private static var lineLength: Int { 3 + letters * width + 1 }
    /// In letters: what is longer is no word, and its sums would not fit.
    private static let longest = 200

    private let table: SortedLines

    /// nil for a language that has no table.
    init?(_ lexicon: Lexicon) {
        table = lexicon[.letterTriples]
        assert(Self.languages.count == Self.width, "the constant is not the number of languages")
        guard table.bytes.count == Self.letters * Self.letters * Self.lineLength else { return nil }
    }

    /// - Parameter word: in ASCII; what is no letter is taken for an edge.
    func scores(of word: some Sequence<UInt8>) -> LanguageScores {
        var scores = LanguageScores()
        var before = 0
        var last: Int?
        for byte in word.prefix(Self.longest) {
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

    private static func number(_ byte: UInt8) -> Int {
        let letter = Int(byte | 0x20) - 0x60
        return (1...26).contains(letter) ? letter : 0
    }

    @inline(__always)
    private func add(_ first: Int, _ second: Int, _ third: Int, to scores: inout LanguageScores) {
        let offset = (first &* Self.letters &+ second) &* Self.lineLength &+ 3 &+ third &* Self.width
        // More is read than there are languages; only “zzz” has nothing behind it, and says nothing.
        if offset &+ LanguageScores.width <= table.bytes.count {
            scores.add(table.bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt16>.self))
        }
    }
}
