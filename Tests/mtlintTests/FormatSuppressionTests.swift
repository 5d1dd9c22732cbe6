import MTLintTestSupport
import Testing

/// What silences findings in a file stands in the comments that its format has.
struct FormatSuppressionTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        /// With `COMMENT` for what the comment says, and `TEXT` for what is found.
        let text: String

        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "strings.xml", text: "<resources><!-- COMMENT -->\n<string name=\"a\">TEXT</string></resources>"),
        Case(name: "a.html", text: "<p>One.</p>\n<!-- COMMENT -->\n<p>TEXT</p>"),
        Case(name: "inline.html", text: "<p>One.<!-- COMMENT --></p>\n<p>TEXT</p>"),
        Case(name: "a.md", text: "One.\n\n<!-- COMMENT -->\n\nTEXT\n"),
        Case(name: "inline.md", text: "- One. <!-- COMMENT -->\n- TEXT\n"),
        Case(name: "a.po", text: "# COMMENT\nmsgid \"a\"\nmsgstr \"TEXT\"\n"),
        Case(name: "a.properties", text: "a = One.\n! COMMENT\nb = TEXT\n"),
        Case(name: "a.resx", text: "<root><!-- COMMENT --><data name=\"a\"><value>TEXT</value></data></root>"),
        Case(name: "a.strings", text: "/* COMMENT */\n\"a\" = \"TEXT\";\n"),
        Case(name: "line.strings", text: "// COMMENT\n\"a\" = \"TEXT\";\n"),
        Case(
            name: "a.stringsdict",
            text:
                "<plist><dict><!-- COMMENT --><key>a</key><dict><key>other</key><string>TEXT</string></dict></dict></plist>"
        ),
        Case(
            name: "a.tmx",
            text: """
                <tmx><header srclang="de"/><body><!-- COMMENT --><tu><tuv xml:lang="de"><seg>x</seg></tuv>
                <tuv xml:lang="en"><seg>TEXT</seg></tuv></tu></body></tmx>
                """),
        Case(
            name: "a.ts",
            text: """
                <TS language="en"><context><!-- COMMENT --><message><source>x</source>
                <translation>TEXT</translation></message></context></TS>
                """),
        Case(name: "a.vtt", text: "WEBVTT\n\nNOTE COMMENT\n\n00:01.000 --> 00:02.000\nTEXT\n"),
        Case(
            name: "a.xliff",
            text: "<xliff><file><unit><!-- COMMENT --><segment><target>TEXT</target></segment></unit></file></xliff>"),
        Case(name: "a.yml", text: "a: One.\n# COMMENT\nb: \"TEXT\"\n"),
    ]

    private static let sentence = "Cinema : the festival opens its doors on Tuesday."

    private func findings(_ test: Case, _ comment: String) throws -> String {
        let folder = try TemporaryFolder()
        let text = test.text.replacing("COMMENT", with: comment).replacing("TEXT", with: Self.sentence)
        try folder.write(test.name, text)
        return try Command.mtlint([test.name, "--output-format", "concise"], in: folder.path).run().output
    }

    @Test(arguments: cases)
    func commentsSilence(_ test: Case) throws {
        #expect(try findings(test, "a comment").contains("[spacing/space-before-mark]"))
        for comment in ["mtlint-disable spacing/space-before-mark -- so it is", "mtlint-disable-file spacing"] {
            let found = try findings(test, comment)
            #expect(!found.contains("mtlint") && !found.contains("["), "\(comment): \(found)")
        }
    }

    /// Blank lines between do not count.
    @Test(
        arguments: cases.filter {
            $0.text.contains("COMMENT -->\n") || $0.name.hasSuffix("ies") || $0.name.hasSuffix("yml")
        })
    func commentsSilenceTheNextLine(_ test: Case) throws {
        let found = try findings(test, "mtlint-disable-next-line spacing/space-before-mark")
        #expect(!found.contains("[spacing"), "\(found)")
    }
}
