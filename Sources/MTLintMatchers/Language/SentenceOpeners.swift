internal import MTLintCore

/// The words that begin sentences, and by their capital betray a beginning in the middle of one.
struct SentenceOpeners: Sendable {
    private let openers: Trigger
    /// “A” and “An”, which are openers only between some words.
    private let articles: [Trigger]
    /// What letters are names of: “vitamin A”.
    private let lettered: Set<Lexicon.WordID>

    init(lexicon: inout Lexicon) {
        openers = lexicon.trigger(class: .sentenceOpeners)
        articles = [lexicon.trigger(word: "a"), lexicon.trigger(word: "an")]
        lettered = lexicon.ids(of: [
            "appendix", "block", "building", "category", "class", "company", "exhibit", "figure", "form", "gate",
            "grade", "group", "hepatitis", "influenza", "level", "model", "option", "part", "person", "phase", "plan",
            "platform", "point", "schedule", "section", "series", "student", "table", "team", "type", "unit",
            "variable", "vitamin", "zone",
        ])
    }

    /// The places where one may begin a sentence behind a word that lost its full stop, in order.
    func places(in text: AnalyzedText) -> [Int] {
        var found: [Int] = []
        text.forEach(openers) { index in
            if text.tokens[index].isCapitalized, canBegin(index, text) { found.append(index) }
        }
        let count = found.count
        for article in articles {
            text.forEach(article) { index in
                if text.tokens[index].isCapitalized, canBegin(index, text), isArticle(index, text) {
                    found.append(index)
                }
            }
        }
        return found.count == count ? found : found.sorted()
    }

    /// Whether “A” stands between lower-case words as an article does, and is no letter that something is named by
    /// (“vitamin A”, “the linear A script”).
    private func isArticle(_ index: Int, _ text: AnalyzedText) -> Bool {
        if index > 1, text.isIn(index - 2, .determiners) { return false }
        let (before, next) = (text.tokens[index - 1], text.tokens[index + 1])
        return before.isWord && before.isLowercase && before.length > 2 && !lettered.contains(before.id)
            && next.isLowercase && next.length > 2 && !next.isIn(.functionWords | .auxiliaries | .prepositions)
    }

    private func canBegin(_ index: Int, _ text: AnalyzedText) -> Bool {
        guard index > 0, index + 1 < text.tokens.count else { return false }
        let before = text.tokens[index - 1]
        let next = text.tokens[index + 1]
        // A word in capitals is stressed, or part of a heading in capitals.
        if text.tokens[index].flags.contains(.allCapitals), text.tokens[index].length > 1 { return false }
        return (before.isWord || before.isNumber || before.isMark(")") || before.isMark("%")) && next.isWord
    }
}
