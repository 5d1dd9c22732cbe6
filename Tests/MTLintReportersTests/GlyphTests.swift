import Testing

@testable import MTLintReporters

struct GlyphTests {
    @Test(
        arguments: [
            ("a", "a", 1), ("\t", " ", 1), ("\u{1B}", "␛", 1), ("\u{7F}", "␡", 1), ("\u{9B}", "<U+009B>", 8),
            ("\u{202E}", "<U+202E>", 8), ("\u{200B}", "<U+200B>", 8), ("\u{FEFF}", "<U+FEFF>", 8),
            ("\u{AD}", "<U+00AD>", 8),
            ("\u{2029}", "<U+2029>", 8), ("\u{E0041}", "<U+E0041>", 9), ("\u{200D}", "\u{200D}", 0),
            ("\u{301}", "\u{301}", 0),
            ("朝", "朝", 2), ("😀", "😀", 2), ("\u{A0}", "\u{A0}", 1),
        ] as [(Unicode.Scalar, String, Int)])
    func `what is shown, and its width`(scalar: Unicode.Scalar, text: String, columns: Int) {
        let glyph = Glyph(scalar.value, unicode: true)
        #expect(glyph.text == text)
        #expect(glyph.columns == columns)
    }

    @Test(
        arguments: [
            (" ", "·"), ("\u{A0}", "⍽"), ("\n", "␊"), ("\t", "␉"), ("\u{202F}", "<U+202F>"), ("\u{3000}", "<U+3000>"),
            ("x", "x"),
        ] as [(Unicode.Scalar, String)])
    func `a changed space is shown as a mark`(scalar: Unicode.Scalar, text: String) {
        #expect(Glyph(scalar.value, isChanged: true, unicode: true).text == text)
    }

    @Test func `what is shown without asking about it is visible and no space`() {
        for value in [UInt32](0xA1...0x2FF) + (0x2010...0x2027) where value != 0xAD {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let category = scalar.properties.generalCategory
            #expect(![.format, .control, .nonspacingMark, .enclosingMark, .spaceSeparator].contains(category))
            let glyph = Glyph(value, isChanged: true, unicode: false)
            #expect(glyph.text == String(Character(scalar)) && !glyph.isSpace)
        }
    }

    @Test func `without Unicode every stand-in is ASCII`() {
        for scalar in (UInt32(0)..<0xA1) where scalar < 0x80 || scalar == 0xA0 {
            for isChanged in [false, true] where scalar != 0xA0 || isChanged {
                let glyph = Glyph(scalar, isChanged: isChanged, unicode: false)
                #expect(glyph.text.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
            }
        }
    }
}
