/// One sentence of a segment: its tokens, the marks that close it included.
package struct Sentence: Hashable, Sendable {
    /// Indices of tokens.
    package let tokens: Range<Int>
    /// The index of its segment.
    package let segment: Int
}
