import MTLintCore
import Testing

struct LineIndexTests {
    @Test(arguments: [
        ("", [0]), ("a", [0]), ("a\n", [0, 2]), ("a\nb", [0, 2]), ("a\r\nb\rc\nd", [0, 3, 5, 7]), ("\n\n", [0, 1, 2]),
        ("a\r", [0, 2]), ("a\n\rb", [0, 2, 3]), ("é\u{2028}x\n", [0, 7]),
    ])
    func linesBeginBehindLineEnds(_ text: String, _ starts: [UInt32]) {
        #expect(LineIndex(PaddedBytes(text.utf8)).starts == starts)
    }

    @Test(arguments: ["", "a", "one\ntwo\r\nthree\rfour", "\n\r\n\r", "x\r\n"])
    func everyOffsetIsOnTheLineThatHoldsIt(_ text: String) {
        let bytes = PaddedBytes(text.utf8)
        let lines = LineIndex(bytes)
        for offset in 0...bytes.count {
            let line = lines.line(of: UInt32(offset))
            let range = lines.range(ofLine: line).indices
            #expect(range.contains(offset) || (offset == bytes.count && range.upperBound == offset))
        }
        let whole = lines.starts.indices.map { lines.range(ofLine: $0).indices }
        #expect(whole.first?.lowerBound == 0 && whole.last?.upperBound == bytes.count)
        #expect(zip(whole, whole.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    }
}
