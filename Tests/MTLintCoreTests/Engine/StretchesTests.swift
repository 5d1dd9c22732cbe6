import MTLintTestSupport
import Testing

@testable import MTLintCore

/// How the segments of a document are shared out among stretches.
struct StretchesTests {
    private static let length: UInt32 = 1 << 17

    private static func segments(_ random: inout SeededGenerator) -> [Segment] {
        var segments: [Segment] = []
        var at: UInt32 = 0
        let most: UInt32 = [100, 5_000, 70_000, 300_000][Int.random(in: 0..<4, using: &random)]
        for _ in 0..<Int.random(in: 0...200, using: &random) {
            let end = at + UInt32.random(in: 0...most, using: &random)
            segments.append(Segment(range: TextRange(start: at, end: end), role: .paragraph))
            at = end + UInt32.random(in: 0...2, using: &random)
        }
        return segments
    }

    /// Every segment is in one stretch, in order, and none would have fitted into the stretch before.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func everySegmentIsInOneStretch(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let segments = Self.segments(&random)
        let stretches = Linter.stretches(of: segments)
        var next = 0
        for stretch in stretches {
            #expect(stretch.lowerBound == next && !stretch.isEmpty)
            next = stretch.upperBound
            let start = segments[stretch.lowerBound].range.start
            #expect(stretch.count == 1 || segments[next - 1].range.end - start <= Self.length)
            if next < segments.count { #expect(segments[next].range.end - start > Self.length) }
        }
        #expect(next == segments.count)
    }

    @Test func borderCases() {
        func stretches(_ ranges: Range<UInt32>...) -> [Range<Int>] {
            Linter.stretches(
                of: ranges.map { Segment(range: TextRange(start: $0.lowerBound, end: $0.upperBound), role: .line) })
        }
        #expect(stretches() == [])
        #expect(stretches(0..<0) == [0..<1])
        #expect(stretches(0..<Self.length) == [0..<1])
        #expect(stretches(0..<(Self.length + 1)) == [0..<1])
        #expect(stretches(0..<(Self.length + 1), (Self.length + 2)..<(Self.length + 3)) == [0..<1, 1..<2])
        #expect(stretches(0..<5, 5..<Self.length, Self.length..<(Self.length + 1)) == [0..<2, 2..<3])
        #expect(
            stretches(0..<5, 6..<(2 * Self.length), (2 * Self.length)..<(3 * Self.length)) == [0..<1, 1..<2, 2..<3])
    }
}
