/// A segment with its tokens.
package struct AnalyzedSegment: Hashable, Sendable {
    package let role: SegmentRole
    package let range: TextRange<InView>
    /// Indices of tokens.
    package let tokens: Range<Int>
}
