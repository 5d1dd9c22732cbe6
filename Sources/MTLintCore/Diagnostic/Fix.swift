/// A repair of one finding: edits that belong together.
public struct Fix: Hashable, Sendable {
    public let applicability: Applicability
    /// Sorted by range, not overlapping, at least one.
    public let edits: [Edit<InFile>]

    public init(applicability: Applicability, edits: [Edit<InFile>]) {
        self.applicability = applicability
        self.edits = edits.count > 1 ? edits.sorted { $0.range < $1.range } : edits
    }

    /// From the first edit's start to the last one's end.
    public var range: TextRange<InFile> {
        edits.dropFirst().reduce(edits.first?.range ?? TextRange(start: 0, end: 0)) { $0.union($1.range) }
    }
}
