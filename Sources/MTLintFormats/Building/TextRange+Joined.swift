internal import MTLintCore

extension TextRange {
    /// Sorted ranges with those that overlap made one.
    static func joined(_ ranges: [TextRange]) -> [TextRange] {
        var joined: [TextRange] = []
        joined.reserveCapacity(ranges.count)
        for range in ranges where !range.isEmpty {
            if let last = joined.last, last.overlaps(range) {
                joined[joined.count - 1] = last.union(range)
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}
