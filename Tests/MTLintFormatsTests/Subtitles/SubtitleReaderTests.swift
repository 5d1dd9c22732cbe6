import MTLintCore
import MTLintFormats
import Testing

/// What subtitles give to lint, and what is refused.
struct SubtitleReaderTests {
    @Test func subRip() throws {
        #expect(
            try read(
                """
                1
                00:00:01,000 --> 00:00:02,500
                {\\an8}<i>Hello</i> there,
                friend.

                2
                00:00:03,000 --> 00:00:04,000
                3 < 4

                3
                00:00:05.000 --> 00:00:06.000 X1:1

                1984

                4
                00:00:07,000 --> 00:00:08,000
                Bye.
                """, as: .srt)
                == ["line: Hello there,⟨⏎⟩friend.", "line: 3 < 4", "line: 1984", "line: Bye."])
    }

    @Test func webVTT() throws {
        let text = """
            WEBVTT - title

            STYLE
            ::cue { color: red }

            NOTE mtlint-disable x

            intro
            00:01.000 --> 00:02.000 align:start
            <v Ann>Q&amp;A <c.x>here</c></v>

            00:00:03.000 --> 00:00:04.000
            Bye.
            """
        #expect(try read(text, as: .vtt) == ["line: Q&A here", "line: Bye."])
        let document = try WebVTTReader().document(of: PaddedBytes(text.utf8))
        #expect(document.comments.map(\.text) == [" mtlint-disable x"])
    }

    /// As programs that follow speech write it: the next cue without a blank line before it, and lines of spaces.
    @Test func timesBeginCuesWithoutABlankLine() throws {
        let text = "WEBVTT\n\n   \n \n\n  \n1\n00:01.000 --> 00:02.000\nOne\n \n00:02.000 --> 00:03.000\nTwo -->\n"
        #expect(try read(text, as: .vtt) == ["line: One", "line: Two -->"])
    }

    /// However far away it ends: else a word that a fix replaces could make text of a tag.
    @Test func aTagEndsOnItsLine() throws {
        let long = "<v " + String(repeating: "a", count: 600)
        for format in [FileFormat.srt, .vtt] {
            let start = format == .srt ? "1\n00:00:01,000 --> 00:00:02,000\n" : "WEBVTT\n\n00:01.000 --> 00:02.000\n"
            #expect(try read("\(start)\(long)>Hello\n", as: format) == ["line: Hello"])
            #expect(try read("\(start)\(long)\n> x\n", as: format) == ["line: \(long)⟨⏎⟩> x"])
        }
    }

    @Test func replacementsKeepTheForm() throws {
        let text = "1\n00:00:01,000 --> 00:00:02,500\nx\n"
        #expect(try replace("x", with: "“y”", in: text, as: .srt) == text.replacing("x", with: "“y”"))
        for bad in ["a\n\nb", "a --> b", "<b>"] { #expect(try replace("x", with: bad, in: text, as: .srt) == nil) }
        let cue = "WEBVTT\n\n00:01.000 --> 00:02.000\nx\n"
        #expect(try replace("x", with: "a & b", in: cue, as: .vtt) == cue.replacing("x", with: "a &amp; b"))
    }

    @Test(arguments: [
        (FileFormat.srt, "Hello\n", 0), (.srt, "1\n00:00:01 -> 2\nx", 0), (.srt, "1\n0:0 --> 1\nx", 2),
        (.vtt, "Hello\n", 0), (.vtt, "WEBVTT\n\nno time\n", 8), (.vtt, "WEBVTT\n\n00:01 --> x\na\n", 8), (.vtt, "", 0),
    ])
    func whatIsMalformedIsRefused(_ format: FileFormat, _ text: String, _ offset: Int) {
        let error = #expect(throws: FormatError.self) { try read(text, as: format) }
        #expect(error?.offset == offset)
    }
}
