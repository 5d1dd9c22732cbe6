/// A document as matchers see it: its text in NFC, read into tokens, with the analyses that the enabled rules need.
package struct AnalyzedText: Sendable {
    package private(set) var document: Document
    /// The text that all ranges of the tokens point into.
    package private(set) var view: NormalizedView
    package private(set) var segments: [AnalyzedSegment] = []
    package private(set) var tokens: [Token] = []
    /// Empty unless an enabled rule needs ``Analyses/sentences``.
    package private(set) var sentences: [Sentence] = []
    /// Empty unless an enabled rule needs ``Analyses/names``.
    package private(set) var names: [NameChunk] = []
    /// Empty unless an enabled rule needs ``Analyses/quotations``; in order, not overlapping.
    package private(set) var quotations: [Quotation] = []
    package let lexicon: Lexicon
    private var postings = PostingLists()

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
        document = Document(source: PaddedBytes(), text: PaddedBytes(), map: .identity, segments: [])
        view = NormalizedView(of: document.text)
    }

    /// Fills the value anew from a document, keeping the memory it has.
    mutating func load(_ document: Document, needs: Analyses, tokenizer: inout Tokenizer) {
        self.document = document
        view = NormalizedView(of: document.text)
        tokens.removeAll(keepingCapacity: true)
        let toView = view.map.inverse
        var protected = document.protected.map { toView($0) }[...]
        var ranges: [(range: TextRange<InView>, tokens: Range<Int>)] = []
        for segment in document.segments {
            let range = toView(segment.range)
            while let first = protected.first, first.end <= range.start { protected.removeFirst() }
            let start = tokens.count
            tokenizer.tokenize(view.text, range.indices, protected: protected, words: lexicon.words, into: &tokens)
            ranges.append((range, start..<tokens.count))
        }
        let admitted = LanguageGate(words: lexicon.words)
            .admits(document.segments, ranges.map { tokens[$0.tokens] }, language: lexicon.language)
        segments.removeAll(keepingCapacity: true)
        for (index, segment) in document.segments.enumerated() {
            segments.append(
                AnalyzedSegment(
                    role: segment.role, range: ranges[index].range, tokens: ranges[index].tokens,
                    isTargetLanguage: admitted[index]))
        }
        postings.index(tokens)
        analyze(needs)
    }

    private mutating func analyze(_ needs: Analyses) {
        sentences.removeAll(keepingCapacity: true)
        names.removeAll(keepingCapacity: true)
        if needs.contains(.sentences) {
            let splitter = SentenceSplitter(tokens: tokens, words: lexicon.words, text: view.text)
            for (index, segment) in segments.enumerated() { splitter.split(segment.tokens, segment: index, into: &sentences) }
        }
        if needs.contains(.names) {
            let chunker = NameChunker(tokens: tokens, words: lexicon.words, text: view.text)
            for (index, segment) in segments.enumerated() { chunker.chunk(segment.tokens, segment: index, into: &names) }
        }
        quotations = needs.contains(.quotations) ? QuotationParser(tokens: tokens).parse(segments) : []
    }

    /// Whether the languages' evidence of the whole document admits rules of the target language.
    package var isTargetLanguage: Bool { segments.contains(where: \.isTargetLanguage) }

    /// The way of a range of the view to the file.
    package func fileRange(_ range: TextRange<InView>) -> TextRange<InFile> { document.map(view.map(range)) }
}

// Questions about tokens.
extension AnalyzedText {
    /// The classes of a token's word, as it is spelled.
    package func classes(of index: Int) -> WordClasses { lexicon.words.classes(of: tokens[index], in: view.text) }

    package func isIn(_ index: Int, _ classes: WordClasses) -> Bool { !self.classes(of: index).isDisjoint(with: classes) }

    /// The range from the first token's start to the last one's end.
    package func range(ofTokens indices: Range<Int>) -> TextRange<InView> {
        guard let first = indices.first, let last = indices.last else { return TextRange(start: 0, end: 0) }
        return TextRange(start: tokens[first].start, end: tokens[last].end)
    }

    package func string(_ range: TextRange<InView>) -> String { view.text.string(range.indices) }
    package func string(ofToken index: Int) -> String { string(tokens[index].range) }
    package func string(ofTokens indices: Range<Int>) -> String { string(range(ofTokens: indices)) }

    /// The segment that a token belongs to.
    package func segment(ofToken index: Int) -> AnalyzedSegment { segments[segmentIndex(ofToken: index)] }

    package func segmentIndex(ofToken index: Int) -> Int {
        // The last segment that begins at or before the token and is not empty.
        max(0, segments.partitioningIndex { $0.tokens.lowerBound > index } - 1)
    }

    /// The sentence that a token belongs to.
    package func sentence(ofToken index: Int) -> Sentence? {
        let after = sentences.partitioningIndex { $0.tokens.lowerBound > index }
        guard after > 0, sentences[after - 1].tokens.contains(index) else { return nil }
        return sentences[after - 1]
    }

    /// Whether a token stands inside a quotation or is one of its marks.
    package func isQuoted(_ index: Int) -> Bool {
        let after = quotations.partitioningIndex { $0.tokens.lowerBound > index }
        return after > 0 && quotations[after - 1].tokens.contains(index)
    }

    /// Calls `body` with the index of every token of a word of the word table, in order.
    package func forEach(word id: WordTable.ID, _ body: (Int) -> Void) { postings.forEach(word: id, body) }

    /// Calls `body` with the index of every token of a mark or symbol, in order.
    package func forEach(mark: Unicode.Scalar, _ body: (Int) -> Void) { postings.forEach(mark: mark, body) }
}
