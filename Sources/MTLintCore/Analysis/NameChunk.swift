/// A run of capitalized words that may be a name: “Xi Jinping”, “North Korean leader” as far as “North Korean”.
///
/// Capitalized function words that begin the run (“The”, “In”) do not belong to it; particles in lower case between two
/// capitalized words do (“Rio de Janeiro”). It may go on behind the end of a line in wrapped text.
package struct NameChunk: Hashable, Sendable {
    package let range: TextRange<InView>
    /// The classes that any of its words has.
    package let classes: WordClasses
    /// Whether one of its words is neither a word of the language nor a known part of a name, or may not be: one with a
    /// hyphen.
    package let mayHoldUnknownWord: Bool
    // In four bytes each: rules copy the names of a text one by one.
    private let (firstPart, endOfParts): (UInt32, UInt32)
    private let (firstToken, endOfTokens): (UInt32, UInt32)
    private let segmentNumber: UInt32

    init(
        parts: Range<Int>, tokens: Range<Int>, range: TextRange<InView>, classes: WordClasses, mayHoldUnknownWord: Bool,
        segment: Int
    ) {
        self.range = range
        self.classes = classes
        self.mayHoldUnknownWord = mayHoldUnknownWord
        (firstPart, endOfParts) = (UInt32(parts.lowerBound), UInt32(parts.upperBound))
        (firstToken, endOfTokens) = (UInt32(tokens.lowerBound), UInt32(tokens.upperBound))
        segmentNumber = UInt32(segment)
    }

    /// Indices of the text's name parts; at least one.
    package var parts: Range<Int> { Int(firstPart)..<Int(endOfParts) }
    /// The tokens of all parts.
    package var tokens: Range<Int> { Int(firstToken)..<Int(endOfTokens) }
    /// The index of its segment.
    package var segment: Int { Int(segmentNumber) }
}
