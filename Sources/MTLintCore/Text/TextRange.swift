/// A half-open range of UTF-8 bytes in one space.
@frozen
public struct TextRange<Space: TextSpace>: Hashable, Sendable {
    /// The offset of the first byte.
    public let start: UInt32
    /// The offset behind the last byte; never less than `start`.
    public let end: UInt32

    @inlinable
    public init(start: UInt32, end: UInt32) {
        self.start = start
        self.end = Swift.max(start, end)
    }

    /// The range of an index range; offsets that exceed 32 bits are clamped.
    public init(_ range: Range<Int>) {
        self.init(start: UInt32(clamping: range.lowerBound), end: UInt32(clamping: range.upperBound))
    }

    /// The length in bytes.
    @inlinable public var length: UInt32 { end - start }
    @inlinable public var isEmpty: Bool { start == end }
    /// The range as indices of the space's bytes.
    @inlinable public var indices: Range<Int> { Int(start)..<Int(end) }

    /// Whether the two share a byte, or one is empty and lies inside the other, at neither end.
    public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
    public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
    /// The smallest range that holds both.
    public func union(_ other: TextRange) -> TextRange {
        TextRange(start: Swift.min(start, other.start), end: Swift.max(end, other.end))
    }
}

extension TextRange: Comparable {
    /// By start, then by end.
    public static func < (a: TextRange, b: TextRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

extension TextRange: CustomStringConvertible {
    public var description: String { "\(start)..<\(end)" }
}
