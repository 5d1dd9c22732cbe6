internal import MTLintCore

/// What a token may be, ready to be asked.
struct SequenceCondition: Sendable {
    let words: Set<WordTable.ID>
    let marks: Set<UInt32>
    private let classes: WordClasses
    private let shape: SequenceElement.Shape?

    init(_ condition: SequenceElement.Condition, lexicon: inout Lexicon) {
        var words: Set<WordTable.ID> = []
        for word in condition.words { words.insert(lexicon.words.intern(word)) }
        self.words = words
        marks = Set(condition.marks.map(\.value))
        var classes: WordClasses = condition.abbreviation ? .abbreviations : []
        for name in condition.classes { if let known = WordClass(rawValue: name) { classes.insert(WordClasses(known)) } }
        self.classes = classes
        shape = condition.shape
    }

    /// Whether a token satisfies every part of the condition that was given.
    func holds(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        if !words.isEmpty, !(token.isWord && words.contains(token.id)) { return false }
        if !marks.isEmpty, token.isWord || token.kind == .number || token.kind == .protected || !marks.contains(token.id) { return false }
        if !classes.isEmpty, !text.isIn(index, classes) { return false }
        return switch shape {
        case nil: true
        case .capitalized?: token.isWord && token.isCapitalized
        case .lowercase?: token.isWord && token.isLowercase
        case .number?: token.kind == .number
        case .word?: token.isWord
        }
    }
}
