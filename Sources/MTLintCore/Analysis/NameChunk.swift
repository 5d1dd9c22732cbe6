/// A run of capitalized words that may be a name: “Xi Jinping”, “North Korean leader” as far as “North Korean”.
///
/// Capitalized function words that begin the run (“The”, “In”) do not belong to it; particles in lower case between two
/// capitalized words do (“Rio de Janeiro”). It may go on behind the end of a line in wrapped text.
package struct NameChunk: Hashable, Sendable {
    /// Indices of the text's name parts; at least one.
    package let parts: Range<Int>
    /// The tokens of all parts.
    package let tokens: Range<Int>
    package let range: TextRange<InView>
    /// The classes that any of its words has.
    package let classes: WordClasses
    /// Whether one of its words is neither a word of the language nor a known part of a name, or may not be: one with a
    /// hyphen.
    package let mayHoldUnknownWord: Bool
    /// The index of its segment.
    package let segment: Int
}
