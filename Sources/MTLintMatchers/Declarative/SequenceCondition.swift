internal import MTLintCore

/// What a token may be, ready to be asked.
struct SequenceCondition: Sendable {
    let words: NumberSet
    let marks: NumberSet
    let classes: [WordClass]
    /// Of which a token must have one, unless there is none.
    let anyClass: WordClasses
    let shape: SequenceElement.Shape?

    init(_ condition: SequenceElement.Condition, lexicon: Lexicon) {
        words = NumberSet(condition.words.map { lexicon.id(of: $0) })
        marks = NumberSet(condition.marks.map(\.value))
        classes = condition.classes.compactMap(WordClass.init) + (condition.abbreviation ? [.abbreviations] : [])
        anyClass = classes.reduce([]) { $0.union(WordClasses($1)) }
        shape = condition.shape
    }

    /// Whether a token satisfies every part of the condition that was given.
    func holds(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        if !words.isEmpty, !(token.isWord && words.contains(token.id)) { return false }
        if !marks.isEmpty, token.isWord || token.isNumber || token.kind == .protected || !marks.contains(token.id) {
            return false
        }
        if !anyClass.isEmpty, !token.isIn(anyClass) { return false }
        return switch shape {
        case nil: true
        case .capitalized?: token.isWord && token.isCapitalized
        case .capitals?: token.isWord && token.flags.contains(.allCapitals)
        case .lowercase?: token.isWord && token.isLowercase
        case .number?: token.isNumber
        case .word?: token.isWord
        }
    }
}
