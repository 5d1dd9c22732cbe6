import MTLintCore
import Testing

struct MarkedTextTests {
    @Test(arguments: [
        ("plain", "plain", []), ("⟦a⟧", "a", [0..<1]), ("é⟦é⟧é⟦😀⟧", "ééé😀", [2..<4, 6..<10]), ("a⟦⟧b", "ab", [1..<1]),
        ("⟦e⟧\u{301}", "e\u{301}", [0..<1]), ("", "", []),
    ])
    func marksAreTakenOut(_ source: String, _ text: String, _ marks: [Range<Int>]) throws {
        let marked = try MarkedText(parsing: source)
        #expect(Array(marked.text.utf8) == Array(text.utf8))
        #expect(marked.marks == marks)
    }

    @Test(arguments: ["⟦", "⟧", "⟦a", "a⟧", "⟦⟦a⟧⟧", "⟧a⟦"])
    func marksMustPairUp(_ source: String) {
        #expect(throws: MalformedMarks.self) { try MarkedText(parsing: source) }
    }
}
