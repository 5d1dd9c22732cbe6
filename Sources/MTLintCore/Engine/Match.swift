/// One place that a matcher found.
package struct Match: Sendable {
    package var range: TextRange<InView>
    /// The best first.
    package var fixes: [ProposedFix]
    /// Values for the rule's message and help, besides `{found}` and `{replacement}`, which the engine knows.
    package var arguments: [MessageArgument]

    package init(_ range: TextRange<InView>, fixes: [ProposedFix] = [], arguments: [MessageArgument] = []) {
        self.range = range
        self.fixes = fixes
        self.arguments = arguments
    }
}
