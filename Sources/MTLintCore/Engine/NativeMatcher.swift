/// A matcher written in Swift, named by `match: { native: … }` in a rule file.
package protocol NativeMatcher: Matcher {
    /// - Parameter lexicon: the target language's; the matcher may add words of its own to its word table.
    init(lexicon: inout Lexicon)
}
