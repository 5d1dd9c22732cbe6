/// A matcher written in Swift, named by `match: { native: … }` in a rule file.
package protocol NativeMatcher: Matcher {
    /// - Parameter lexicon: the target language's; the matcher asks it for the triggers that it starts from.
    init(lexicon: inout Lexicon)
}
