import MTLintTestSupport
import Testing

/// Files of formats on the command line: read by name or `--format`, fixed in place, refused when they are malformed.
struct FormatTests {
    private static let sentence = "Cinema : the festival opens its doors on Tuesday."
    private static let fixed = "Cinema: the festival opens its doors on Tuesday."

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        var arguments: [String] = []
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "a.md", text: "# A heading\n\n> \(sentence)\n\n```\na : b\n```\n"),
        Case(name: "a.html", text: "<p>\(sentence)</p><pre>a : b</pre>"),
        Case(name: "a.txt", text: "<p>\(sentence)</p>", arguments: ["--format", "html"]),
        Case(name: "a.json", text: "{\"a\": \"\(sentence)\"}"),
        Case(name: "a.arb", text: "{\"a\": \"\(sentence)\", \"@a\": {\"description\": \"a : b\"}}"),
        Case(name: "a.jsonl", text: "{\"text\": \"a\"}\n{\"text\": \"\(sentence)\"}\n"),
        Case(
            name: "b.jsonl", text: "{\"text\": \"Alas : no\", \"mt\": [\"\(sentence)\"]}\n",
            arguments: ["--text-field", "/mt/0"]),
        Case(name: "a.csv", text: "id,mt\n1 : 2,\"\(sentence)\"\n", arguments: ["--columns", "mt"]),
        Case(
            name: "a.po",
            text: "msgid \"a : b\"\nmsgstr \"\"\n\"Cinema :\"\n\" the festival opens its doors on Tuesday.\"\n"),
        Case(name: "a.properties", text: "a = \(sentence)\n"),
        Case(name: "a.srt", text: "1\n00:00:01,000 --> 00:00:02,000\n\(sentence)\n"),
        Case(
            name: "a.xliff",
            text: "<xliff><file><unit><segment><target>\(sentence)</target></segment></unit></file></xliff>"),
        Case(name: "a.yml", text: "en:\n  a: \"\(sentence)\"\n"),
        Case(name: "strings.xml", text: "<resources><string name=\"a\">\(sentence)</string></resources>"),
    ]

    @Test(arguments: cases)
    func filesAreFixedInPlace(_ test: Case) throws {
        let folder = try TemporaryFolder()
        try folder.write(test.name, test.text)
        let found = try Command.mtlint([test.name, "--output-format", "concise"] + test.arguments, in: folder.path)
            .run()
        #expect(
            found.status == 1 && found.output.contains("spacing/space-before-mark"), "\(found.output)\(found.errors)")
        #expect(found.output.split(separator: "\n").count { $0.contains("space-before-mark") } == 1, "\(found.output)")
        let result = try Command.mtlint([test.name, "--fix"] + test.arguments, in: folder.path).run()
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        let expected = test.text.replacing(Self.sentence, with: Self.fixed).replacing(
            "\"Cinema :\"", with: "\"Cinema:\"")
        #expect(try folder.text(test.name) == expected)
    }

    @Test func wordsThatStandInCodeAreNames() throws {
        let folder = try TemporaryFolder()
        let text = """
            Pull the bočni panel to the left and press the tipka twice. If the screen goes dark, pritisnite the key again.
            The pokazivač shows how long it takes.
            """
        let lint = ["a.md", "--select", "residue/untranslated-word", "--output-format", "concise"]
        try folder.write("a.md", text)
        let found = try Command.mtlint(lint, in: folder.path).run().output
        #expect(["bočni", "tipka", "pritisnite", "pokazivač"].allSatisfy { found.contains($0) }, "\(found)")
        try folder.write("a.md", text + " Run `tipka --bočni`.")
        let rest = try Command.mtlint(lint, in: folder.path).run().output
        #expect(["pritisnite", "pokazivač"].allSatisfy { rest.contains($0) }, "\(rest)")
        #expect(!["bočni", "tipka"].contains { rest.contains($0) }, "\(rest)")
    }

    @Test(arguments: [
        ("a.json", "{\"a\": \"Alas : no\",\n \"b\" 1}", "a.json:2:6: error: expected “:” behind a member’s name\n"),
        ("a.po", "msgid \"a\"\nmsgstr \"Alas : no\n", "a.po:2:8: error: the string does not end\n"),
        ("a.xliff", "<xliff>\n<a>é</b>", "a.xliff:2:5: error: “b” ends where “a” is still to be closed\n"),
        ("a.csv", "a,\"Alas : no", "a.csv:1:3: error: the quotation mark of the cell is never closed\n"),
    ])
    func malformedFilesAreLeftAsTheyWere(_ name: String, _ text: String, _ message: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(name, text)
        try folder.write("b.txt", Samples.spaced)
        for arguments in [[], ["--fix"], ["--diff"]] {
            try folder.write("b.txt", Samples.spaced)
            let result = try Command.mtlint([name, "b.txt", "--output-format", "concise"] + arguments, in: folder.path)
                .run()
            #expect(result.status == 2)
            #expect(result.errors.hasPrefix("mtlint: \(message)"), "\(result.errors)")
            #expect(!result.output.contains("\(name):"))
            #expect(try folder.text(name) == text)
        }
    }

    @Test func reportsNameTheRecordsOfJSONLines() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "a.jsonl", "{\"text\": \"One.\", \"id\": 1}\n{\"text\": \"\(Self.sentence)\", \"id\": \"n 2\"}\n")
        let report = { (format: String) in
            try Command.mtlint(["a.jsonl", "--id-field", "id", "--output-format", format], in: folder.path).run().output
        }
        #expect(try report("concise").contains(" (record n 2) [spacing/space-before-mark]"))
        #expect(try report("full").contains("a.jsonl:2:11 (record n 2)\n"))
        #expect(try report("jsonl").contains("\"path\":\"a.jsonl\",\"record\":\"n 2\","))
        #expect(try report("sarif").contains("\"logicalLocations\":[{\"name\":\"n 2\"}]"))
    }

    @Test func unknownFormatsAreRefused() throws {
        let folder = try TemporaryFolder()
        let result = try Command.mtlint(["a.txt", "--format", "markdwon"], in: folder.path).run()
        #expect(result.status == 2 && result.errors.contains("did you mean “markdown”?"))
    }

    @Test func inFoldersOnlyFormatsThatMostlyHoldTexts() throws {
        let folder = try TemporaryFolder()
        for name in ["a.md", "b.html", "c.po", "d.json", "e.yml", "f.ts", "g.csv", "h.jsonl"] {
            try folder.write("x/\(name)", "")
        }
        let result = try Command.mtlint(["x", "--output-format", "json"], in: folder.path).run()
        #expect(result.status == 0, "\(result.errors)")
    }
}
