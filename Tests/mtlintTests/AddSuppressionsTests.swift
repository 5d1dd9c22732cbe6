import MTLintTestSupport
import Testing

/// `--add-suppressions`.
struct AddSuppressionsTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        /// What the file becomes.
        let silenced: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ silenced: String) {
            self.name = name
            self.text = text
            self.silenced = silenced
        }
    }

    private static let fault = "Cinema : the festival opens its doors on Tuesday."
    private static let clean = "The ministers met in Berlin, and nothing was decided."
    private static let next = "mtlint-disable-next-line spacing/space-before-mark"
    private static let (on, off) = (
        "mtlint-disable spacing/space-before-mark", "mtlint-enable spacing/space-before-mark"
    )

    static let cases = [
        Case(
            "a.md", "# Title\n\n\(fault)\n\n\(clean)\n\n\(fault)\n",
            "# Title\n\n<!-- \(next) -->\n\(fault)\n\n\(clean)\n\n<!-- \(next) -->\n\(fault)\n"),
        Case("crlf.md", "\(clean)\r\n\r\n\(fault)", "\(clean)\r\n\r\n<!-- \(next) -->\r\n\(fault)"),
        // A comment inside a paragraph would end it.
        Case(
            "inside.md", "\(clean)\n\n\(clean)\n\(clean)\n\(fault)\n\(clean)\n\n\(clean)\n",
            "\(clean)\n\n<!-- \(on) -->\n\(clean)\n\(clean)\n\(fault)\n\(clean)\n<!-- \(off) -->\n\n\(clean)\n"),
        Case("a.html", "<div>\n  <p>\(fault)</p>\n</div>\n", "<div>\n  <!-- \(next) -->\n  <p>\(fault)</p>\n</div>\n"),
        // Nor may it stand in a tag.
        Case(
            "tag.html", "<p>\(clean)</p>\n<img src=\"a\"\n  alt=\"\(fault)\"\n>\n<p>\(clean)</p>\n",
            "<p>\(clean)</p>\n<!-- \(on) -->\n<img src=\"a\"\n  alt=\"\(fault)\"\n>\n<!-- \(off) -->\n<p>\(clean)</p>\n"
        ),
        Case("a.properties", "a = \(clean)\nb = \(fault)\n", "a = \(clean)\n# \(next)\nb = \(fault)\n"),
        Case("a.strings", "\"a\" = \"\(fault)\";\n", "/* \(next) */\n\"a\" = \"\(fault)\";\n"),
        Case(
            "a.yml", "en:\n  a: \(clean)\n  b: \"\(fault)\"\n", "en:\n  a: \(clean)\n  # \(next)\n  b: \"\(fault)\"\n"),
        Case(
            "strings.xml", "<resources>\n    <string name=\"a\">\(fault)</string>\n</resources>\n",
            "<resources>\n    <!-- \(next) -->\n    <string name=\"a\">\(fault)</string>\n</resources>\n"),
        Case(
            "a.po",
            "msgid \"a\"\nmsgstr \"\(clean)\"\n\n#: x.c\nmsgid \"b\"\nmsgstr \"\(fault)\"\n\nmsgid \"c\"\nmsgstr \"\(clean)\"\n",
            "msgid \"a\"\nmsgstr \"\(clean)\"\n\n# \(on)\n\n#: x.c\nmsgid \"b\"\nmsgstr \"\(fault)\"\n\n# \(off)\n\nmsgid \"c\"\nmsgstr \"\(clean)\"\n"
        ),
        Case(
            "a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n\(fault)\n",
            "WEBVTT\n\nNOTE \(on)\n\n00:01.000 --> 00:02.000\n\(fault)\n\nNOTE \(off)\n\n"),
    ]

    /// The comments are as the format has them, silence what was found and nothing else, and are written once.
    @Test(arguments: cases)
    func findingsGetComments(_ example: Case) throws {
        let folder = try TemporaryFolder()
        try folder.write(example.name, example.text)
        let count = example.text.ranges(of: Self.fault).count
        let first = try Command.mtlint(["--add-suppressions", example.name], in: folder.path).run()
        #expect(try folder.text(example.name) == example.silenced)
        #expect(first.status == 0, "\(first.output)")
        #expect(first.errors == "mtlint: wrote comments that silence \(count) finding\(count == 1 ? "" : "s")\n")
        let again = try Command.mtlint(["--add-suppressions", example.name], in: folder.path).run()
        #expect(again.status == 0 && again.errors.isEmpty)
        #expect(try folder.text(example.name) == example.silenced)
        // And they are all of use.
        let plain = try Command.mtlint(["--fail-on", "note", example.name], in: folder.path).run()
        #expect(plain.status == 0, "\(plain.output)")
        #expect(plain.output.hasSuffix("; \(count) silenced\n"))
    }

    @Test func severalRulesOfALineHaveOneComment() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.md", "Cinema : the ship left for the South Core on Friday.\n")
        #expect(try Command.mtlint(["--add-suppressions", "a.md"], in: folder.path).run().status == 0)
        let text = try folder.text("a.md")
        #expect(
            text.hasPrefix(
                "<!-- mtlint-disable-next-line names/garbled-country, spacing/space-before-mark -->\nCinema :"))
        // Fixes leave what is silenced alone, and a comment that is of no use any more is found.
        #expect(try Command.mtlint(["--fix", "a.md"], in: folder.path).run().status == 0)
        #expect(try folder.text("a.md") == text)
        try folder.write("a.md", text.replacing("Cinema :", with: "Cinema:"))
        #expect(try Command.mtlint(["--fix-suggested", "a.md"], in: folder.path).run().status == 0)
        #expect(
            try folder.text("a.md").hasPrefix("<!-- mtlint-disable-next-line names/garbled-country -->\nCinema: the"))
    }

    @Test func formatsWithoutCommentsAreRefused() throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b.srt", "c.csv"] {
            try folder.write(name, "1\n00:00:01,000 --> 00:00:02,000\n\(Self.fault)\n")
        }
        try folder.write("clean.txt", Samples.clean)
        try folder.write("d.md", "\(Self.fault)\n")
        let before = try folder.text("a.txt")
        let result = try Command.mtlint(["--add-suppressions", "--text-layout", "lines", "."], in: folder.path).run()
        #expect(result.status == 2)
        #expect(
            result.errors.contains(
                "a.txt: error: 1 finding can’t be silenced here: files of the format “text” have no comments; “suppress” in .mtlint.yml can"
            ))
        #expect(result.errors.contains("b.srt: error: 1 finding"))
        #expect(!result.errors.contains("clean.txt"))
        #expect(try folder.text("a.txt") == before)
        #expect(try folder.text("d.md").hasPrefix("<!-- "))
    }

    @Test func onlyWhatIsShownIsSilenced() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.md", "\(Self.fault)\n\n\(Samples.tagged)")
        #expect(
            try Command.mtlint(["--add-suppressions", "--min-severity", "warning", "a.md"], in: folder.path).run()
                .status
                == 0)
        #expect(try folder.text("a.md") == "<!-- \(Self.next) -->\n\(Self.fault)\n\n\(Samples.tagged)")
        try folder.write("b.md", "\(Self.fault)\n")
        #expect(try Command.mtlint(["--write-baseline", "b.yml", "b.md"], in: folder.path).run().status == 0)
        try folder.write("b.md", "\(Self.fault)\n\n\(Self.clean) \(Self.fault)\n")
        #expect(
            try Command.mtlint(["--add-suppressions", "--baseline", "b.yml", "b.md"], in: folder.path).run().status == 0
        )
        #expect(try folder.text("b.md") == "\(Self.fault)\n\n<!-- \(Self.next) -->\n\(Self.clean) \(Self.fault)\n")
        for other in [["--fix", "a.md"], ["-"], ["--changed-since", "HEAD", "a.md"]] {
            #expect(try Command.mtlint(["--add-suppressions"] + other, in: folder.path).run().status == 2)
        }
    }

    /// UTF-16 stays UTF-16.
    @Test func encodingsStay() throws {
        let folder = try TemporaryFolder()
        let bytes: (String) -> [UInt8] = { text in
            [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        }
        try folder.write("a.md", bytes: bytes("\(Self.fault)\n"))
        #expect(try Command.mtlint(["--add-suppressions", "a.md"], in: folder.path).run().status == 0)
        #expect(try folder.bytes("a.md") == bytes("<!-- \(Self.next) -->\n\(Self.fault)\n"))
    }
}
