import MTLintCore
import MTLintTestSupport
import Testing

@testable import MTLintReporters

struct ExcerptTests {
    private let words = String(repeating: "Lorem ipsum 朝鲜 e\u{301}le\u{300}ve, amet ", count: 200)

    @Test(arguments: [30, 41, 80, 97, 200])
    func `a window fits, holds what was found, and is cut between words`(columns: Int) {
        let text = PaddedBytes(words.utf8)
        let excerpt = Excerpt(text: text, unicode: true)
        let whole = Set(words.split(separator: " ").map(String.init))
        for start in stride(from: 0, to: text.count - 20, by: 7) {
            let range = Self.whole(text, start)..<Self.whole(text, start + 9)
            let window = excerpt.window(of: range, in: 0..<text.count, columns: columns)
            let (before, after) = (window.before.string, window.after.string)
            let pieces = [window.before, window.found, window.after]
            #expect(pieces.map(\.columns).reduce(0, +) <= columns)
            for piece in pieces { #expect(piece.columns == Self.columns(of: piece.string)) }
            #expect(window.found.string == text.string(range))
            if before.first == "…" {
                let word = before.dropFirst().prefix { $0 != " " }
                // The word that the finding begins in may be there in part only at its end.
                if before.contains(" ") { #expect(whole.contains(String(word))) }
            }
            if after.last == "…", let space = after.lastIndex(of: " ") {
                #expect(whole.contains(String(after[space...].dropFirst().dropLast())))
            }
        }
    }

    /// Words of one letter to thirty, with one space between or several.
    @Test(arguments: [true, false])
    func `a line of ASCII is cut where any line is`(unicode: Bool) throws {
        var random = SeededGenerator(seed: 11)
        var line = ""
        for _ in 0..<60 {
            line += String(repeating: "x", count: Int.random(in: 1...30, using: &random))
            line += String(repeating: " ", count: Int.random(in: 1...3, using: &random))
        }
        let text = PaddedBytes(line.utf8)
        let excerpt = Excerpt(text: text, unicode: unicode)
        for offset in 0...text.count {
            for columns in [1, 3, 4, 8, 21, 30, 75] {
                let (start, end) = (min(offset, 5), max(offset, text.count - 5))
                if let side = excerpt.asciiBefore(offset, from: start, columns: columns) {
                    let any = excerpt.anyBefore(offset, from: start, columns: columns)
                    #expect(Self.isSame(side, any), "before \(offset), \(columns)")
                }
                if let side = excerpt.asciiAfter(offset, to: end, columns: columns) {
                    let any = excerpt.anyAfter(offset, to: end, columns: columns)
                    #expect(Self.isSame(side, any), "after \(offset), \(columns)")
                }
            }
        }
        let side = try #require(excerpt.asciiBefore(text.count, from: 0, columns: 40))
        #expect(side.string == excerpt.anyBefore(text.count, from: 0, columns: 40).string)
    }

    @Test func `a short line is shown as it is`() {
        let text = PaddedBytes("One two three.".utf8)
        let window = Excerpt(text: text, unicode: true).window(of: 4..<7, in: 0..<14, columns: 14)
        #expect([window.before, window.found, window.after].map(\.string) == ["One ", "two", " three."])
    }

    @Test func `what one side does not need goes to the other`() {
        let text = PaddedBytes(("start " + words).utf8)
        let excerpt = Excerpt(text: text, unicode: true)
        let atStart = excerpt.window(of: 0..<5, in: 0..<text.count, columns: 80)
        #expect(atStart.before.isEmpty)
        #expect((60...75).contains(atStart.after.columns))
        let atEnd = excerpt.window(of: (text.count - 5)..<text.count, in: 0..<text.count, columns: 80)
        #expect(atEnd.after.isEmpty)
        #expect((55...75).contains(atEnd.before.columns))
    }

    @Test(
        arguments: [
            ("", "", 0), (" ", "·", 1), ("a b", "a b", 3), (" a  b", "·a··b", 5), ("é ü", "é ü", 3), ("朝 ", "朝·", 3),
            (x(40), x(40), 40), (x(41), "\(x(19))…\(x(19))", 39),
            (x(21, "朝"), "\(x(9, "朝"))…\(x(9, "朝"))", 37), (x(100, "\u{301}"), x(100, "\u{301}"), 0),
        ])
    func `what a fix puts in, with marks for spaces and without its middle`(text: String, shown: String, columns: Int) {
        let changed = Excerpt.changed(text, unicode: true)
        #expect(changed.string == shown)
        #expect(changed.columns == columns)
    }

    @Test(arguments: [("a b \t ", "a b"), ("  ", ""), ("a\u{3000}", "a"), ("a\u{A0}", "a\u{A0}"), ("朝", "朝")])
    func `spaces at the end are trimmed`(text: String, trimmed: String) {
        let bytes = PaddedBytes(("x" + text).utf8)
        let shown = Excerpt(text: bytes, unicode: true).after(1, to: bytes.count, columns: 20).trimmed
        #expect(shown.string == trimmed)
        #expect(shown.columns == Self.columns(of: trimmed))
    }

    private static func x(_ count: Int, _ text: String = "x") -> String { String(repeating: text, count: count) }

    private static func isSame(_ a: ShownText, _ b: ShownText) -> Bool {
        (a.range, a.cut, a.columns) == (b.range, b.cut, b.columns)
    }

    private static func columns(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + Glyph($1.value, unicode: true).columns }
    }

    private static func whole(_ text: PaddedBytes, _ offset: Int) -> Int {
        var offset = offset
        while text[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }
}
