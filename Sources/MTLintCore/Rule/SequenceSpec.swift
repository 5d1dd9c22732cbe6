/// Tokens in a row, each described by what it is.
public struct SequenceSpec: Hashable, Sendable {
    public enum Anchor: String, CaseIterable, Sendable {
        case anywhere
        case sentenceStart = "sentence-start"
        case segmentEnd = "segment-end"
    }

    public var anchor: Anchor
    /// At least one; a match stays within one segment.
    public var elements: [SequenceElement]
    /// What the found range becomes; `{name}` stands for the element of that name.
    public var replacement: MessageTemplate?

    public init(anchor: Anchor, elements: [SequenceElement], replacement: MessageTemplate?) {
        self.anchor = anchor
        self.elements = elements
        self.replacement = replacement
    }
}
