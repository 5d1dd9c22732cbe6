import MTLintCore
import MTLintTestSupport
import Testing

struct SpellingTests {
    private static let names = ["spacing", "quotations", "names", "all"]

    @Test(arguments: [("spaceing", "spacing"), ("Quotations", "quotations"), ("nmaes", "names"), ("al", "all")])
    func theNearestIsMeant(_ given: String, _ meant: String) {
        #expect(Spelling.nearest(to: given, among: Self.names) == meant)
        #expect(Spelling.didYouMean(given, among: Self.names) == "; did you mean “\(meant)”?")
    }

    @Test(arguments: ["", "x", "boundaries", "ｓｐａｃｅ"])
    func whatIsFarIsNotGuessed(_ given: String) {
        #expect(Spelling.nearest(to: given, among: Self.names) == nil)
        #expect(Spelling.didYouMean(given, among: Self.names).isEmpty)
    }

    /// Against the definition, for short words over three letters.
    @Test(arguments: 0..<300 as Range<UInt64>)
    func theDistanceIsTheSmallest(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (a, b) = (Self.word(&random), Self.word(&random))
        let distance = Self.plainDistance(a[...], b[...])
        for limit in 0...6 {
            #expect(Spelling.distance(a, b, limit: limit) == (distance <= limit ? distance : nil), "\(a) \(b) \(limit)")
        }
    }

    private static func word(_ random: inout SeededGenerator) -> [UInt8] {
        (0..<Int.random(in: 0...5, using: &random)).map { _ in UInt8.random(in: 1...3, using: &random) }
    }

    private static func plainDistance(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
        guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
        var best = min(
            plainDistance(a.dropLast(), b) + 1, plainDistance(a, b.dropLast()) + 1,
            plainDistance(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
        if a.count > 1, b.count > 1, a.dropLast().last == y, b.dropLast().last == x {
            best = min(best, plainDistance(a.dropLast(2), b.dropLast(2)) + 1)
        }
        return best
    }
}
