internal import MTLintCore

/// What in a text ``Mojibake`` repairs, worked out a paragraph at a time for rules that leave it alone.
struct RepairedRanges {
    private let finder: MojibakeFinder
    private var paragraph: TextRange<InView>?
    /// Those of the paragraph, in order.
    private var ranges: [TextRange<InView>] = []

    init(_ finder: MojibakeFinder) { self.finder = finder }

    /// Whether a range lies in one; asked in the order of the text.
    mutating func contain(_ range: TextRange<InView>, _ text: AnalyzedText) -> Bool {
        guard let segment = text.segment(at: range.start)?.range else { return false }
        if paragraph != segment {
            paragraph = segment
            ranges = finder.findings(in: segment, of: text).map(\.range)
        }
        let index = ranges.partitioningIndex { $0.end > range.start }
        return index < ranges.count && ranges[index].contains(range)
    }
}
