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
            let shown = (window.before + window.found + window.after)
            #expect(shown.columns <= columns)
            #expect(window.found.map(\.text).joined() == text.string(range))
            if let first = window.before.first, first.text == "…" {
                let word = window.before.dropFirst().map(\.text).joined().prefix { $0 != " " }
                // The word that the finding begins in may be there in part only at its end.
                if window.before.contains(where: \.isSpace) { #expect(whole.contains(String(word))) }
            }
            if window.after.last?.text == "…", let space = window.after.lastIndex(where: \.isSpace) {
                let word = window.after[(space + 1)...].dropLast().map(\.text).joined()
                #expect(whole.contains(word))
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
                    #expect(side.glyphs == any.glyphs && side.isCut == any.isCut, "before \(offset), \(columns)")
                }
                if let side = excerpt.asciiAfter(offset, to: end, columns: columns) {
                    let any = excerpt.anyAfter(offset, to: end, columns: columns)
                    #expect(side.glyphs == any.glyphs && side.isCut == any.isCut, "after \(offset), \(columns)")
                }
            }
        }
        _ = try #require(excerpt.asciiBefore(text.count, from: 0, columns: 40))
    }

    @Test func `a short line is shown as it is`() {
        let text = PaddedBytes("One two three.".utf8)
        let window = Excerpt(text: text, unicode: true).window(of: 4..<7, in: 0..<14, columns: 14)
        #expect(
            [window.before, window.found, window.after].map { $0.map(\.text).joined() } == ["One ", "two", " three."])
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

    private static func whole(_ text: PaddedBytes, _ offset: Int) -> Int {
        var offset = offset
        while text[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }
}
