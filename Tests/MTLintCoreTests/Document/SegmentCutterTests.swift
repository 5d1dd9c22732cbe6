import Testing

@testable import MTLintCore

struct SegmentCutterTests {
    @Test(arguments: ["word ", "A sentence. ", "é", "日", "x"])
    func thePiecesAreTheSegment(_ unit: String) {
        let text = PaddedBytes(Array(String(repeating: unit, count: 200_000).utf8))
        let whole = Segment(range: TextRange(0..<text.count), role: .line, language: .english)
        let pieces = SegmentCutter.cut([whole], of: text)
        #expect(pieces.count > 2 && pieces.first?.range.start == 0 && pieces.last?.range.end == UInt32(text.count))
        for (piece, next) in zip(pieces, pieces.dropFirst()) { #expect(piece.range.end == next.range.start) }
        for piece in pieces {
            #expect(piece.range.end - piece.range.start <= SegmentCutter.longest && !piece.range.isEmpty)
            #expect(piece.role == .line && piece.language == .english)
            // Every piece begins with a whole unit, but for words of one letter.
            #expect(text.string(Int(piece.range.start)..<text.count).hasPrefix(unit))
        }
    }

    @Test func aParagraphIsNotCut() {
        let text = PaddedBytes(Array(String(repeating: "A sentence. ", count: 5_000).utf8))
        let segments = [Segment(range: TextRange(0..<text.count), role: .paragraph)]
        #expect(SegmentCutter.cut(segments, of: text) == segments)
    }
}
