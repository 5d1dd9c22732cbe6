internal import MTLintCore

/// Finds runs of words of another language in an English text: dense with words that English does not have, and by their
/// letters likelier in one other language than in English.
struct ForeignPassages: Sendable {
    let words: ForeignWords
    /// English function words of three letters and less that other languages have too.
    private let shared: Set<Lexicon.WordID>

    /// How many words of English look may stand between two that do not, how many of those there must be, and how
    /// likely the whole must be, in quarters of a nat: altogether and a word.
    private static let gap = 2
    private static let leastWords = 3
    private static let leastScore = 24
    private static let leastScoreAWord = 4

    init(lexicon: inout Lexicon) {
        words = ForeignWords(lexicon: &lexicon)
        shared = lexicon.ids(of: [
            "a", "an", "as", "at", "do", "for", "has", "he", "her", "i", "in", "is", "man", "me", "men", "no", "on",
            "or",
            "over", "per", "so", "was", "we", "will",
        ])
    }

    /// The tokens of each passage, from its first word that English does not have to its last, in order.
    func find(in text: AnalyzedText) -> [Range<Int>] {
        var passages: [Range<Int>] = []
        // Most candidates stand alone: only where some stand near each other is a look worth it.
        var near: [Int] = []
        var last = -Self.gap - 2
        words.forEachCandidate(in: text) { index in
            if index - last > Self.gap + 1 {
                if near.count >= Self.leastWords { addPassages(among: near, text, to: &passages) }
                near.removeAll(keepingCapacity: true)
            }
            near.append(index)
            last = index
        }
        if near.count >= Self.leastWords { addPassages(among: near, text, to: &passages) }
        return passages
    }

    private func addPassages(among candidates: [Int], _ text: AnalyzedText, to passages: inout [Range<Int>]) {
        var group: [Int] = []
        for index in candidates where text.tokens[index].isLowercase {
            if let last = group.last, !isJoined(last, index, text) {
                if let passage = passage(group, text) { passages.append(passage) }
                group.removeAll(keepingCapacity: true)
            }
            if !isNameParticle(index, text) { group.append(index) }
        }
        if let passage = passage(group, text) { passages.append(passage) }
    }

    private func isJoined(_ last: Int, _ next: Int, _ text: AnalyzedText) -> Bool {
        guard next - last <= Self.gap + 1 else { return false }
        for index in (last + 1)..<(next + 1) where text.tokens[index].hasLineBreakBefore { return false }
        return ((last + 1)..<next).allSatisfy { isNeutral(text.tokens[$0]) }
    }

    private func isNeutral(_ token: Token) -> Bool {
        if token.isWord { return !token.isIn(.functionWords) || shared.contains(token.id) }
        return token.isMark(",") || token.isMark("'") || token.isMark("’") || token.isMark("-")
    }

    /// “de” in “Simone de Beauvoir”
    private func isNameParticle(_ index: Int, _ text: AnalyzedText) -> Bool {
        let next = index + 1
        guard next < text.tokens.count, text.tokens[index].isIn(.foreignFunctionWords) else { return false }
        return text.tokens[next].isCapitalized && text.tokens[index].length <= 3
    }

    private func passage(_ group: [Int], _ text: AnalyzedText) -> Range<Int>? {
        guard let first = group.first, let last = group.last, group.count >= Self.leastWords,
            words.triples != nil
        else { return nil }
        let range = first..<(last + 1)
        var sums = LanguageSums()
        var count = 0
        for index in range where text.tokens[index].isWord {
            count += 1
            guard text.tokens[index].isLowercase, let scores = words.scores(of: index, in: text) else { continue }
            sums.add(scores)
        }
        let score = sums[sums.best]
        guard group.count * 2 >= count, score >= max(Self.leastScore, Self.leastScoreAWord * count),
            Set(group.lazy.map { text.tokens[$0].id }.prefix(50)).count >= Self.leastWords,
            words.isPlain(first, in: text), words.isPlain(last, in: text)
        else { return nil }
        return range
    }
}
