/// A monotone, piecewise map from offsets in one text to offsets in another that was made from it or it from.
///
/// The map is a sorted list of stretches that differ; between them the texts are the same, byte for byte, and offsets
/// only shift. It is the one map of mtlint: view to document (normalization), document to file (markup stripped),
/// fixed file to original.
public struct OffsetMap<From: TextSpace, To: TextSpace>: Hashable, Sendable {
    /// A stretch in which the two texts differ; either side may be empty, but not both.
    public struct Stretch: Hashable, Sendable {
        public let from: TextRange<From>
        public let to: TextRange<To>

        public init(from: TextRange<From>, to: TextRange<To>) {
            self.from = from
            self.to = to
        }
    }

    /// The stretches in order; they do not overlap on either side.
    public let stretches: [Stretch]

    /// The map of a text to itself.
    public static var identity: OffsetMap { OffsetMap(stretches: []) }

    /// - Precondition: the stretches are sorted and do not overlap on either side, and what lies between two of them is
    ///   equally long on both sides. ``OffsetMapBuilder`` makes such a list. A list that is sorted on the `from` side only
    ///   has no inverse.
    package init(stretches: [Stretch]) { self.stretches = stretches }

    public var isIdentity: Bool { stretches.isEmpty }

    /// The map in the other direction.
    public var inverse: OffsetMap<To, From> {
        OffsetMap<To, From>(stretches: stretches.map { .init(from: $0.to, to: $0.from) })
    }

    /// The smallest range of the other text that holds what the range holds.
    ///
    /// An end that falls inside a stretch is moved out to the stretch's border: part of a thing that was replaced as a
    /// whole stands for the whole. A border beside a stretch that is empty on the `from` side (something that was taken
    /// out, such as a tag) stays on its own side of it: the taken-out part is not included. An empty range maps to an
    /// empty range before whatever was taken out there.
    public func callAsFunction(_ range: TextRange<From>) -> TextRange<To> {
        if stretches.isEmpty { return TextRange(start: range.start, end: range.end) }
        let end = mapEnd(range.end)
        if range.isEmpty { return TextRange(start: end, end: end) }
        return TextRange(start: mapStart(range.start), end: end)
    }

    /// The range of the other text that stands for this range and nothing else.
    ///
    /// - Returns: nil when an end falls inside a stretch, or when something that was taken out stands inside the range.
    public func exact(_ range: TextRange<From>) -> TextRange<To>? {
        for end in [range.start, range.end] {
            let index = countOfStretches { $0.from.start < end } - 1
            if index >= 0, end < stretches[index].from.end { return nil }
        }
        let next = countOfStretches { $0.from.start <= range.start }
        let hidden = stretches[next...].prefix { $0.from.start < range.end }.contains { $0.from.isEmpty }
        return hidden ? nil : self(range)
    }

    /// The start of a range: moved down out of a stretch, and past stretches that are empty at it.
    private func mapStart(_ offset: UInt32) -> UInt32 {
        // The last stretch that begins at or before the offset.
        let index = countOfStretches { $0.from.start <= offset } - 1
        guard index >= 0 else { return offset }
        let stretch = stretches[index]
        if offset >= stretch.from.end { return stretch.to.end + (offset - stretch.from.end) }
        return stretch.to.start
    }

    /// The end of a range: moved up out of a stretch, and kept before stretches that begin at it.
    private func mapEnd(_ offset: UInt32) -> UInt32 {
        // The last stretch that begins before the offset.
        let index = countOfStretches { $0.from.start < offset } - 1
        guard index >= 0 else { return offset }
        let stretch = stretches[index]
        if offset >= stretch.from.end { return stretch.to.end + (offset - stretch.from.end) }
        return stretch.to.end
    }

    /// How many stretches from the first on satisfy a condition that, once false, stays so. Binary search.
    private func countOfStretches(where condition: (Stretch) -> Bool) -> Int {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if condition(stretches[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
