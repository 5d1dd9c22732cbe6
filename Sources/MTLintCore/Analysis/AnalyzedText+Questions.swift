// Questions about tokens and what they belong to.
extension AnalyzedText {
    /// Calls `body` with the index of every token that a rule asked for, in order.
    @inlinable @inline(__always)
    package func forEach(_ trigger: Trigger, _ body: (Int) -> Void) {
        for index in occurrences(of: trigger) { body(Int(index)) }
    }

    /// Whether a token is a word of one of the classes, as it is written.
    @inlinable
    package func isIn(_ index: Int, _ classes: WordClasses) -> Bool { tokens[index].isIn(classes) }

    /// The range from the first token's start to the last one's end.
    package func range(ofTokens indices: Range<Int>) -> TextRange<InView> {
        guard let first = indices.first, let last = indices.last else { return TextRange(start: 0, end: 0) }
        return TextRange(start: tokens[first].start, end: tokens[last].end)
    }

    package func string(_ range: TextRange<InView>) -> String { view.text.string(range.indices) }
    package func string(ofToken index: Int) -> String { string(tokens[index].range) }
    package func string(ofTokens indices: Range<Int>) -> String { string(range(ofTokens: indices)) }

    /// The segment that a token belongs to.
    package func segment(ofToken index: Int) -> AnalyzedSegment {
        // The last segment that begins at or before the token and is not empty.
        segments[max(0, segments.partitioningIndex { $0.tokens.lowerBound > index } - 1)]
    }

    /// The sentence that a token belongs to.
    package func sentence(ofToken index: Int) -> Sentence? {
        let after = sentences.partitioningIndex { $0.tokens.lowerBound > index }
        guard after > 0, sentences[after - 1].tokens.contains(index) else { return nil }
        return sentences[after - 1]
    }

    /// The name that a token belongs to.
    package func name(ofToken index: Int) -> NameChunk? {
        let after = names.partitioningIndex { $0.tokens.lowerBound > index }
        guard after > 0, names[after - 1].tokens.contains(index) else { return nil }
        return names[after - 1]
    }

    package func parts(of name: NameChunk) -> ArraySlice<NamePart> { nameParts[name.parts] }

    /// Whether a token stands inside a quotation or is one of its marks.
    package func isQuoted(_ index: Int) -> Bool {
        let after = quotations.partitioningIndex { $0.tokens.lowerBound > index }
        return after > 0 && quotations[after - 1].tokens.contains(index)
    }
}
