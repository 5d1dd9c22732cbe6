/// The memory of one worker: what a ``Linter`` works in, reused from document to document.
///
/// A class, so that its layout is no other module's business.
public final class LinterScratch {
    var text: AnalyzedText
    var tokenizer = Tokenizer()
    var matches = Matches()
    /// One a rule.
    var silentNames: [SilentNames]
    /// Where the time went; nil unless somebody wants to know.
    var timing: Timing?

    /// Begins to take the time.
    public func beginTiming() { timing = Timing() }

    /// Where the time went since it was last asked for; nil when nobody takes it.
    public func takeTiming() -> Timing? {
        guard let taken = timing else { return nil }
        timing = Timing()
        return taken
    }

    init(lexicon: Lexicon, rules: Int) {
        text = AnalyzedText(lexicon: lexicon)
        silentNames = [SilentNames](repeating: SilentNames(), count: rules)
    }
}
