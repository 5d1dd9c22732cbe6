/// A stretch of a document as matchers see it: its text in NFC, read into tokens, with the analyses that the enabled
/// rules need.
///
/// A stretch is a whole document, unless that is long: then it is some 128 KiB of it, in whole segments.
package struct AnalyzedText: Sendable {
    package private(set) var document: Document
    /// The text that all ranges point into; of the whole document.
    package private(set) var view: NormalizedView
    package private(set) var segments: [AnalyzedSegment] = []
    /// The place of the first segment among the document's.
    package private(set) var firstSegment = 0
    package private(set) var tokens = TokenList()
    /// Empty unless an enabled rule needs ``Analyses/sentences``.
    package private(set) var sentences: [Sentence] = []
    /// Empty unless an enabled rule needs ``Analyses/names``.
    package private(set) var names: [NameChunk] = []
    package private(set) var nameParts: [NamePart] = []
    /// Empty unless an enabled rule needs ``Analyses/quotations``; in order, not overlapping.
    package private(set) var quotations: [Quotation] = []
    /// The quotations inside those, in the order of their ends.
    package private(set) var nestedQuotations: [Quotation] = []
    /// Empty unless an enabled rule needs ``Analyses/characters``.
    package private(set) var characters = RareCharacters()
    package let lexicon: Lexicon
    @usableFromInline let index: TextIndex
    private let gate: LanguageGate
    /// What the whole stretch has, by which short segments are judged.
    private var neighbours = LanguageGate.Count()
    /// The way back, made once a document: to turn a map round takes as long as it has stretches.
    private(set) var toView: OffsetMap<InDocument, InView> = .identity

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
        index = TextIndex(lexicon.triggers, image: lexicon.image)
        gate = LanguageGate(language: lexicon.language, hasFunctionWords: lexicon.hasFunctionWords)
        document = Document(source: PaddedBytes(), text: PaddedBytes(), map: .identity, segments: [])
        view = NormalizedView(of: document.text)
    }

    /// Turns to a document.
    mutating func begin(_ document: Document) {
        self.document = document
        view = NormalizedView(of: document.text)
        toView = view.map.inverse
    }

    /// Lets go of the document, and keeps the memory of the analyses.
    mutating func end() { begin(Document(source: PaddedBytes(), text: PaddedBytes(), map: .identity, segments: [])) }

    /// Fills the analyses anew from some segments of the document.
    mutating func load(_ range: Range<Int>, needs: Analyses, tokenizer: inout Tokenizer) {
        firstSegment = range.lowerBound
        tokens.removeAll()
        segments.removeAll(keepingCapacity: true)
        read(document.segments[range], &tokenizer)
        index.index(&tokens)
        neighbours = gate.count(tokens, 0..<tokens.count)
        analyze(needs)
        characters.removeAll()
        if needs.contains(.characters), let first = segments.first, let last = segments.last {
            characters.find(in: view.text, first.range.union(last.range).indices, tokenizer)
        }
    }

    private mutating func read(_ stretch: ArraySlice<Segment>, _ tokenizer: inout Tokenizer) {
        guard let first = stretch.first, let last = stretch.last else { return }
        let whole = toView(first.range.union(last.range))
        tokenizer.begin(view.text, whole.indices)
        let start = document.protected.partitioningIndex { $0.end > first.range.start }
        let end = document.protected.partitioningIndex { $0.start >= last.range.end }
        var protected = document.protected[start..<max(start, end)].map { toView($0) }[...]
        for segment in stretch {
            let range = toView(segment.range)
            while let hidden = protected.first, hidden.end <= range.start { protected.removeFirst() }
            let start = tokens.count
            tokenizer.tokenize(view.text, range.indices, protected: protected, into: &tokens)
            segments.append(
                AnalyzedSegment(role: segment.role, range: range, tokens: start..<tokens.count))
        }
    }

    private mutating func analyze(_ needs: Analyses) {
        sentences.removeAll(keepingCapacity: true)
        names.removeAll(keepingCapacity: true)
        nameParts.removeAll(keepingCapacity: true)
        quotations = []
        nestedQuotations = []
        if needs.contains(.sentences) {
            let splitter = SentenceSplitter(tokens: tokens)
            var terminals = index.terminals
            for (index, segment) in segments.enumerated() {
                splitter.split(segment.tokens, segment: index, &terminals, into: &sentences)
            }
        }
        if needs.contains(.names) {
            let chunker = NameChunker(tokens: tokens)
            var capitalized = index.capitalized
            for (index, segment) in segments.enumerated() {
                chunker.chunk(segment.tokens, segment: index, &capitalized, parts: &nameParts, into: &names)
            }
        }
        if needs.contains(.quotations) {
            var parser = QuotationParser(tokens: tokens, marks: index.quotationMarks)
            parser.parse(segments)
            (quotations, nestedQuotations) = (parser.quotations, parser.nested)
        }
    }

    /// The indices of the tokens that a rule asked for, in order.
    @inlinable
    package func occurrences(of trigger: Trigger) -> Occurrences {
        index.lists[trigger.list + TextIndex.firstTrigger]
    }

    /// The indices of the punctuation marks, hyphens included, in order.
    @inlinable package var punctuation: Occurrences { index.punctuation }

    /// Whether a segment is in the target language, as far as its words tell. Asked for what is found, not for all.
    package func isTargetLanguage(segment index: Int) -> Bool {
        gate.admits(
            document.segments[firstSegment + index], gate.count(tokens, segments[index].tokens), neighbours: neighbours)
    }

    /// Whether a double quotation mark stands anywhere in the stretch.
    package var hasQuotationMark: Bool { index.hasDoubleMark }

    /// The way of a range of the view to the file.
    package func fileRange(_ range: TextRange<InView>) -> TextRange<InFile> { document.map(view.map(range)) }
}
