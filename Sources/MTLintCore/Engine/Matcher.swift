/// How a rule finds what it is about.
///
/// A matcher is a value without state: the same text gives the same matches on any thread.
package protocol Matcher: Sendable {
    /// The analyses that it reads besides the tokens. They are made only if an enabled rule needs them.
    var needs: Analyses { get }

    /// Reports every place in the text: a document, or a stretch of a long one.
    func match(in text: AnalyzedText, _ matches: inout Matches)
}
