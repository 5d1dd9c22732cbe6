/// The indices of the tokens that something was asked for occurs at, ascending.
///
/// It lies in the memory of a ``TextIndex`` and is good until that reads its next stretch: a matcher may walk it, and
/// not keep it.
public struct Occurrences: RandomAccessCollection, @unchecked Sendable {
    @usableFromInline let base: UnsafePointer<UInt32>
    public let startIndex: Int
    public let endIndex: Int

    @inlinable
    init(base: UnsafePointer<UInt32>, startIndex: Int, endIndex: Int) {
        self.base = base
        self.startIndex = startIndex
        self.endIndex = endIndex
    }

    @inlinable
    public subscript(index: Int) -> UInt32 {
        precondition(index >= startIndex && index < endIndex, "no such occurrence")
        return base[index]
    }

    @inlinable
    public subscript(range: Range<Int>) -> Occurrences {
        precondition(range.lowerBound >= startIndex && range.upperBound <= endIndex, "no such occurrences")
        return Occurrences(base: base, startIndex: range.lowerBound, endIndex: range.upperBound)
    }

    @inlinable public func index(after index: Int) -> Int { index &+ 1 }
    @inlinable public func index(before index: Int) -> Int { index &- 1 }
    @inlinable public func index(_ index: Int, offsetBy distance: Int) -> Int { index + distance }
    @inlinable public func distance(from start: Int, to end: Int) -> Int { end &- start }
}
