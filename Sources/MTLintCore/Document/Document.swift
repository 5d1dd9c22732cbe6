/// A text to lint: the segments that a reader took out of a file, and the way back to the file's bytes.
public struct Document: Sendable {
    /// The file's text: UTF-8, without a byte order mark.
    public let source: PaddedBytes
    /// The text of all segments; for plain text the file's own.
    public let text: PaddedBytes
    /// From `text` to `source`. What stands in an attribute may come behind the text that it stands in, so places in the
    /// file do not always ascend with those in `text`; inside a segment they do.
    public let map: OffsetMap<InDocument, InFile>
    /// In order, not overlapping.
    public let segments: [Segment]
    /// Ranges that no rule may report or change: code, placeholders, addresses. In order, not overlapping.
    public let protected: [TextRange<InDocument>]
    /// The texts that were translated, where the file carries them; segments say which part is theirs.
    public let translatedText: PaddedBytes
    /// The file's comments, in order.
    public let comments: [DocumentComment]
    /// The file's records that have names, in order, not overlapping.
    public let records: [DocumentRecord]
    /// How a replacement has to be written at a place of the file.
    public let encoder: any ReplacementEncoder

    public init(
        source: PaddedBytes, text: PaddedBytes, map: OffsetMap<InDocument, InFile>, segments: [Segment],
        protected: [TextRange<InDocument>] = [], translatedText: PaddedBytes = PaddedBytes(),
        comments: [DocumentComment] = [], records: [DocumentRecord] = [],
        encoder: any ReplacementEncoder = VerbatimEncoder()
    ) {
        self.source = source
        self.text = text
        self.map = map
        self.segments = SegmentCutter.cut(segments, of: text)
        self.protected = protected
        self.translatedText = translatedText
        self.comments = comments
        self.records = records
        self.encoder = encoder
    }

    /// The name of the record that a range of the file begins in.
    func record(at range: TextRange<InFile>) -> String? {
        let after = records.partitioningIndex { $0.range.start > range.start }
        guard after > 0, range.start < records[after - 1].range.end else { return nil }
        return records[after - 1].id
    }
}
