/// Builds an ``OffsetMap`` from left to right, while one text is made from the other.
public struct OffsetMapBuilder<From: TextSpace, To: TextSpace> {
    private var stretches: [OffsetMap<From, To>.Stretch] = []
    private var from: UInt32 = 0
    private var to: UInt32 = 0

    public init() {}

    /// The next `count` bytes are the same in both texts.
    public mutating func copy(_ count: UInt32) {
        from += count
        to += count
    }

    /// The next `from` bytes of the one text stand for the next `to` bytes of the other.
    public mutating func replace(from fromLength: UInt32, to toLength: UInt32) {
        guard fromLength > 0 || toLength > 0 else { return }
        let stretch = OffsetMap<From, To>.Stretch(
            from: TextRange(start: from, end: from + fromLength),
            to: TextRange(start: to, end: to + toLength)
        )
        from = stretch.from.end
        to = stretch.to.end
        // Two stretches that touch and are both empty on the `from` side would make the border between them ambiguous.
        if let last = stretches.last, last.from.end == stretch.from.start, last.to.end == stretch.to.start,
            last.from.isEmpty, stretch.from.isEmpty
        {
            stretches[stretches.count - 1] = .init(from: last.from.union(stretch.from), to: last.to.union(stretch.to))
        } else {
            stretches.append(stretch)
        }
    }

    public consuming func finish() -> OffsetMap<From, To> { OffsetMap(stretches: stretches) }
}
