/// A run of capitalized words that may be a name: “Xi Jinping”, “North Korean leader” as far as “North Korean”.
///
/// Capitalized function words that begin the run (“The”, “In”) do not belong to it; particles in lower case between two
/// capitalized words do (“Rio de Janeiro”).
package struct NameChunk: Hashable, Sendable {
    /// One word of a name, parts joined by hyphens included: “Jean-Claude”.
    package struct Part: Hashable, Sendable {
        /// Indices of tokens; an odd number of them.
        package let tokens: Range<Int>
        package let range: TextRange<InView>
    }

    /// At least one.
    package let parts: [Part]
    /// The index of its segment.
    package let segment: Int

    /// The tokens of all parts.
    package var tokens: Range<Int> { (parts.first?.tokens.lowerBound ?? 0)..<(parts.last?.tokens.upperBound ?? 0) }
    package var range: TextRange<InView> {
        TextRange(start: parts.first?.range.start ?? 0, end: parts.last?.range.end ?? 0)
    }
}
