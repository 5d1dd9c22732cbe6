import MTLintCore
import Testing

@testable import MTLintReporters

struct WordCounterTests {
    @Test(
        arguments: [
            ("", 0), ("One two.", 2), ("  well-known — it’s 3 % … ", 3), ("e\u{301}te\u{301}\u{A0}là", 2),
            ("朝鲜是一个国家。", 4), ("ภาษาไทย", 2), ("AFP通信 said", 3), ("?! — “”", 0),
        ])
    func words(text: String, count: Int) {
        let bytes = PaddedBytes(text.utf8)
        let range = TextRange<InDocument>(0..<bytes.count)
        let document = Document(
            source: bytes, text: bytes, map: .identity, segments: [Segment(range: range, role: .paragraph)])
        var counter = WordCounter()
        #expect(counter.count(in: document) == count)
        #expect(counter.count(in: document) == count)
    }
}
