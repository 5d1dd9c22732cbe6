/// The memory of one worker: what a ``Linter`` works in, reused from document to document.
public struct LinterScratch: ~Copyable {
    var text: AnalyzedText
    var tokenizer = Tokenizer()
    var matches = Matches()

    init(lexicon: Lexicon) { text = AnalyzedText(lexicon: lexicon) }
}
