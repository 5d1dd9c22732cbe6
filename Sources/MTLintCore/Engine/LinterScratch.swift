/// The memory of one worker: what a ``Linter`` works in, reused from document to document.
///
/// A class, so that its layout is no other module's business.
public final class LinterScratch {
    var text: AnalyzedText
    var tokenizer = Tokenizer()
    var matches = Matches()

    init(lexicon: Lexicon) { text = AnalyzedText(lexicon: lexicon) }
}
