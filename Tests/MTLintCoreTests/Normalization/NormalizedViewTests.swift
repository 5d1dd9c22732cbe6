import Foundation
import MTLintCore
import MTLintTestSupport
import Testing

/// The text in Normalization Form C and the way back, against Foundation.
struct NormalizedViewTests {
    /// Pieces that normalize in different ways: composed, decomposed, out of order, singletons, Hangul, excluded.
    private static let pieces = [
        "a", "é", "e\u{301}", "e\u{327}\u{301}", "e\u{301}\u{327}", "\u{212B}", "\u{1112}\u{1161}\u{11AB}", "한",
        "\u{958}",
        "\u{301}", "\u{37E}", "😀", " ", "\n", "ﬁ", "q\u{307}\u{323}", "\u{2F800}", ".",
    ]

    private static func text(_ seed: UInt64) -> String {
        var random = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...12, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    @Test(arguments: 0..<150 as Range<UInt64>)
    func theViewIsNFC(_ seed: UInt64) {
        let text = Self.text(seed)
        let view = NormalizedView(of: PaddedBytes(text.utf8))
        #expect(Array(view.text.bytes) == Array(text.precomposedStringWithCanonicalMapping.utf8))
        let whole = view.map(TextRange<InView>(0..<view.text.count))
        #expect(whole.indices == 0..<text.utf8.count)
    }

    /// What a range maps to normalizes to the range's own text, once the range is moved out to whole stretches.
    @Test(arguments: 0..<150 as Range<UInt64>)
    func mappedRangesNormalizeToTheView(_ seed: UInt64) {
        let text = Self.text(seed)
        let document = PaddedBytes(text.utf8)
        let view = NormalizedView(of: document)
        let borders = (0...view.text.count).filter { $0 == view.text.count || view.text[$0] & 0xC0 != 0x80 }
        for start in borders {
            for end in borders where end > start {
                let mapped = view.map(TextRange<InView>(start..<end))
                let moved = view.map.inverse(mapped)
                #expect(moved.contains(TextRange(start..<end)))
                let normalized = document.string(mapped.indices).precomposedStringWithCanonicalMapping
                #expect(
                    Array(normalized.utf8) == Array(view.text[moved.indices]),
                    "\(start)..<\(end) of \(text.debugDescription)")
            }
        }
    }

    @Test func textInNFCIsLeftAlone() {
        #expect(NormalizedView(of: PaddedBytes("Žluťoučký kůň 😀".utf8)).map.isIdentity)
        #expect(NormalizedView(of: PaddedBytes("plain".utf8)).map.isIdentity)
        #expect(NormalizedView(of: PaddedBytes()).map.isIdentity)
    }
}
