import MTLintCore
import Testing

struct TextRangeTests {
    private func range(_ indices: Range<Int>) -> TextRange<InFile> { TextRange(indices) }

    @Test func anEndBeforeTheStartIsMovedToIt() {
        #expect(TextRange<InFile>(start: 5, end: 3).indices == 5..<5)
    }

    @Test func offsetsAreClampedTo32Bits() {
        #expect(TextRange<InFile>(0..<(1 << 40)).end == .max)
    }

    /// Against the plain definition, for all small ranges.
    @Test func relationsAreThoseOfByteSets() {
        let ranges = (0..<6).flatMap { start in (start..<6).map { start..<$0 } }
        for a in ranges {
            for b in ranges {
                let sharesByte = a.contains { b.contains($0) }
                let holdsPlace = Self.holds(a, placeOf: b) || Self.holds(b, placeOf: a)
                #expect(range(a).overlaps(range(b)) == (sharesByte || holdsPlace), "\(a) \(b)")
                #expect(range(a).contains(range(b)) == (a.lowerBound <= b.lowerBound && b.upperBound <= a.upperBound))
                let union = range(a).union(range(b))
                #expect(union.contains(range(a)) && union.contains(range(b)))
                #expect(union == range(b).union(range(a)))
                #expect((range(a) < range(b)) == ((a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound)))
            }
        }
    }

    /// Whether an empty range lies inside another, at neither of its ends.
    private static func holds(_ range: Range<Int>, placeOf empty: Range<Int>) -> Bool {
        empty.isEmpty && range.lowerBound < empty.lowerBound && empty.lowerBound < range.upperBound
    }

    @Test func rangesThatOnlyTouchDoNotOverlap() {
        #expect(!range(0..<3).overlaps(range(3..<5)))
        #expect(range(0..<4).overlaps(range(3..<5)))
    }
}
