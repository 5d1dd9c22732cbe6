import MTLintCore
import MTLintTestSupport
import Testing

/// The map between two texts, against a model that knows every byte.
struct OffsetMapTests {
    @Test(arguments: 0..<60 as Range<UInt64>)
    func agreesWithTheModel(_ seed: UInt64) {
        let model = ByteMap(seed: seed)
        let inverse = model.map.inverse
        for start in 0...model.from.count {
            for end in start...model.from.count {
                let range = TextRange<InDocument>(start..<end)
                let mapped = model.map(range)
                #expect(mapped.indices == model.expected(start..<end), "\(start)..<\(end) of \(model.pieces)")
                // What stands outside of every stretch is the same on both sides, and comes back.
                if !range.isEmpty, model.isCopied(start), model.isCopied(end - 1) {
                    #expect(inverse(mapped) == range, "\(start)..<\(end) of \(model.pieces)")
                }
            }
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func copiedBytesAreTheSame(_ seed: UInt64) {
        let model = ByteMap(seed: seed)
        for at in 0..<model.from.count where model.isCopied(at) {
            let mapped = model.map(TextRange<InDocument>(at..<(at + 1))).indices
            #expect(mapped.count == 1 && model.to[mapped.lowerBound] == model.from[at])
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func isMonotone(_ seed: UInt64) {
        let model = ByteMap(seed: seed)
        for at in 0..<model.from.count {
            let (here, next) = (
                model.map(TextRange<InDocument>(at..<at)), model.map(TextRange<InDocument>((at + 1)..<(at + 1)))
            )
            #expect(here.start <= next.start)
            #expect(here.isEmpty && next.isEmpty)
            let whole = model.map(TextRange<InDocument>(0..<model.from.count))
            #expect(whole.contains(model.map(TextRange<InDocument>(at..<(at + 1)))))
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func theInverseOfTheInverseIsTheMap(_ seed: UInt64) {
        let map = ByteMap(seed: seed).map
        #expect(map.inverse.inverse == map)
    }

    @Test func theIdentityLeavesRangesAlone() {
        let map = OffsetMap<InDocument, InFile>.identity
        #expect(map.isIdentity)
        #expect(map(TextRange<InDocument>(3..<7)).indices == 3..<7)
        var builder = OffsetMapBuilder<InDocument, InFile>()
        builder.copy(10)
        builder.replace(from: 0, to: 0)
        builder.copy(10)
        #expect(builder.finish().isIdentity)
    }

    /// “a<b>cd</b>” read as “acd”: what was taken out belongs to neither neighbour.
    @Test func whatWasTakenOutIsNotIncluded() {
        var builder = OffsetMapBuilder<InDocument, InFile>()
        builder.copy(1)
        builder.replace(from: 0, to: 3)
        builder.copy(2)
        builder.replace(from: 0, to: 4)
        let map = builder.finish()
        #expect(map(TextRange<InDocument>(0..<1)).indices == 0..<1)
        #expect(map(TextRange<InDocument>(1..<3)).indices == 4..<6)
        #expect(map(TextRange<InDocument>(0..<3)).indices == 0..<6)
        #expect(map(TextRange<InDocument>(1..<1)).indices == 1..<1)
    }

    /// “&amp;” read as “&”: a part of what was replaced as a whole stands for the whole.
    @Test func aPartStandsForTheWhole() {
        var builder = OffsetMapBuilder<InDocument, InFile>()
        builder.copy(2)
        builder.replace(from: 3, to: 5)
        builder.copy(2)
        let map = builder.finish()
        #expect(map(TextRange<InDocument>(3..<4)).indices == 2..<7)
        #expect(map(TextRange<InDocument>(1..<3)).indices == 1..<7)
        #expect(map(TextRange<InDocument>(4..<6)).indices == 2..<8)
        #expect(map.inverse(TextRange<InFile>(3..<4)).indices == 2..<5)
    }
}
