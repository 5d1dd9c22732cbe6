import MTLintCore
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
}
