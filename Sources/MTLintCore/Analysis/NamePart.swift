/// One word of a name, parts joined by hyphens included: “Jean-Claude”.
package struct NamePart: Hashable, Sendable {
    /// Indices of tokens; an odd number of them.
    package let tokens: Range<Int>
    package let range: TextRange<InView>

    package init(tokens: Range<Int>, range: TextRange<InView>) {
        self.tokens = tokens
        self.range = range
    }
}
