/// A stretch of a document as matchers see it: its text in NFC, read into tokens, with the analyses that the enabled
/// rules need.
///
/// A stretch is a whole document, unless that is long: then it is some 128 KiB of it, in whole segments.
package struct AnalyzedText: Sendable {
    package var document: Document { source.document }
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
    package var lexicon: Lexicon { language.lexicon }
    @usableFromInline let index: TextIndex
    private let language: Language
    private var source: Source
    /// What the whole stretch has, by which short segments are judged.
    private var neighbours = LanguageGate.Count()

    // What is seldom asked for lies in objects, so that a copy of the struct copies few references: the compiler makes
    // one for each closure that may outlive a call, and for each initializer.

    private final class Language: Sendable {
        let lexicon: Lexicon
        let gate: LanguageGate

        init(_ lexicon: Lexicon) {
            self.lexicon = lexicon
            gate = LanguageGate(language: lexicon.language, hasFunctionWords: lexicon.hasFunctionWords)
        }
    }

    private final class Source: Sendable {
        let document: Document
        /// The way to the view, made once a document: to turn a map round takes as long as it has stretches.
        let toView: OffsetMap<InDocument, InView>
        /// Whether the file states the language of any segment.
        let statesLanguages: Bool

        init(_ document: Document, _ view: NormalizedView) {
            self.document = document
            toView = view.map.inverse
            statesLanguages = document.segments.contains { $0.language != nil }
        }
    }

    package init(lexicon: Lexicon) {
        language = Language(lexicon)
        index = TextIndex(lexicon.triggers, image: lexicon.image)
        let nothing = Document(source: PaddedBytes(), text: PaddedBytes(), map: .identity, segments: [])
        view = NormalizedView(of: nothing.text)
        source = Source(nothing, view)
    }

    /// Turns to a document.
    mutating func begin(_ document: Document) {
        view = NormalizedView(of: document.text)
        source = Source(document, view)
    }

    var toView: OffsetMap<InDocument, InView> { source.toView }

    /// Lets go of the document, and keeps the memory of the analyses.
    mutating func end() { begin(Document(source: PaddedBytes(), text: PaddedBytes(), map: .identity, segments: [])) }

    /// Fills the analyses anew from some segments of the document.
    mutating func load(_ range: Range<Int>, needs: Analyses, tokenizer: inout Tokenizer) {
        firstSegment = range.lowerBound
        tokens.removeAll()
        segments.removeAll(keepingCapacity: true)
        read(document.segments[range], &tokenizer)
        index.read(&tokens)
        neighbours = language.gate.count(tokens, 0..<tokens.count)
        analyze(needs)
        characters.removeAll()
        if needs.contains(.characters), let first = segments.first, let last = segments.last {
            characters.find(in: view.text, first.range.union(last.range).indices, tokenizer)
        }
    }

    private mutating func read(_ stretch: ArraySlice<Segment>, _ tokenizer: inout Tokenizer) {
        guard let first = stretch.first, let last = stretch.last else { return }
        let (document, toView) = (source.document, source.toView)
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

    /// The indices of the capitalized words, in order.
    package var capitalized: Occurrences { index.capitalized }

    /// The indices of the capitalized words that are in no list and stand once in the stretch, in order. For rules that
    /// asked for unknown names (``Lexicon/triggerUnknownNames()``).
    package var loneUnknownNames: Occurrences { index.loneNames(tokens) }

    /// The indices of the punctuation marks, hyphens included, in order.
    @inlinable package var punctuation: Occurrences { index.punctuation }

    /// Whether a segment is in the target language, as far as its words tell. Asked for what is found, not for all.
    package func isTargetLanguage(segment index: Int) -> Bool {
        language.gate.admits(
            document.segments[firstSegment + index], language.gate.count(tokens, segments[index].tokens),
            neighbours: neighbours)
    }

    /// Whether a segment is in the target language although the file states that it is in another.
    package func beliesStatedLanguage(segment index: Int) -> Bool {
        language.gate.beliesStatement(
            document.segments[firstSegment + index], language.gate.count(tokens, segments[index].tokens))
    }

    /// Whether the file states that a segment is in another language than the target language.
    package func statesOtherLanguage(segment index: Int) -> Bool {
        guard source.statesLanguages, let stated = document.segments[firstSegment + index].language else {
            return false
        }
        return stated.language != language.gate.language.language
    }

    /// Whether the file carries what a segment was translated from, and says what it was translated into.
    package func isStatedTranslation(segment index: Int) -> Bool {
        let segment = document.segments[firstSegment + index]
        return segment.language != nil && segment.translated != nil
    }

    /// Whether a double quotation mark stands anywhere in the stretch.
    package var hasQuotationMark: Bool { index.hasDoubleMark }

    /// The way of a range of the view to the file.
    package func fileRange(_ range: TextRange<InView>) -> TextRange<InFile> { document.map(view.map(range)) }
}
