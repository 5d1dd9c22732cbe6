/// A text to lint: the segments that a reader took out of a file, and the way back to the file's bytes.
public struct Document: Sendable {
    /// The file's text: UTF-8, without a byte order mark.
    public let source: PaddedBytes
    /// The text of all segments; for plain text the file's own.
    public let text: PaddedBytes
    /// From `text` to `source`.
    public let map: OffsetMap<InDocument, InFile>
    /// In order, not overlapping.
    public let segments: [Segment]
    /// Ranges that no rule may report or change: code, placeholders, addresses. In order, not overlapping.
    public let protected: [TextRange<InDocument>]

    public init(
        source: PaddedBytes, text: PaddedBytes, map: OffsetMap<InDocument, InFile>, segments: [Segment],
        protected: [TextRange<InDocument>] = []
    ) {
        self.source = source
        self.text = text
        self.map = map
        self.segments = SegmentCutter.cut(segments, of: text)
        self.protected = protected
    }
}
