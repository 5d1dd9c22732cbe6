internal import MTLintCore

/// A phrase in any case and over any white space, found by one of its tokens.
struct TriggeredPhrase: Sendable {
    let parts: [PhrasePart]
    /// The part whose occurrences are looked at, and its place.
    let trigger: Trigger
    let offset: Int
    /// How far from the trigger the part behind or else before it stands, and its number: most that begins well ends there.
    private let neighbour: (distance: Int, id: UInt32)?

    /// - Returns: nil for a phrase without a token.
    init?(_ phrase: String, lexicon: inout Lexicon) {
        parts = lexicon.phrase(phrase)
        guard let (offset, part) = Self.rarest(parts, lexicon) else { return nil }
        self.offset = offset
        let beside = offset + 1 < parts.count ? offset + 1 : offset - 1
        neighbour = beside >= 0 ? (beside - offset, parts[beside].id) : nil
        trigger =
            switch part {
            case .word(let id): lexicon.trigger(word: id)
            case .mark(let scalar): lexicon.trigger(mark: Unicode.Scalar(scalar) ?? "\0")
            }
    }

    /// A word that the language does not have, else one that is no function word, else any part; of
    /// several the last.
    private static func rarest(_ parts: [PhrasePart], _ lexicon: Lexicon) -> (offset: Int, part: PhrasePart)? {
        let rank = { (part: PhrasePart) in
            switch part {
            case .word(let id): id >= 0x8000_0000 ? 0 : lexicon.isFunctionWord(id) ? 2 : 1
            case .mark: 3
            }
        }
        return parts.enumerated().reversed().min { rank($0.element) < rank($1.element) }
            .map { ($0.offset, $0.element) }
    }

    /// Calls `body` with the tokens of every occurrence, in order.
    func forEach(in text: AnalyzedText, _ body: (Range<Int>) -> Void) {
        text.tokens.withIDs { ids in
            for index in text.occurrences(of: trigger).lazy.map(Int.init) {
                if let neighbour {
                    let beside = index + neighbour.distance
                    guard ids.indices.contains(beside), ids[beside] == neighbour.id else { continue }
                }
                let start = index - offset
                if start >= 0, fits(at: start, text) { body(start..<(start + parts.count)) }
            }
        }
    }

    /// Whether the phrase stands at a token.
    func fits(at start: Int, _ text: AnalyzedText) -> Bool {
        let end = start + parts.count
        if end > text.tokens.count { return false }
        var index = start
        for part in parts {
            let token = text.tokens[index]
            switch part {
            case .word(let id): if token.id != id || !token.isWord { return false }
            case .mark(let scalar): if token.id != scalar || token.isWord { return false }
            }
            index += 1
        }
        return end <= text.segment(ofToken: start).tokens.upperBound
    }
}
