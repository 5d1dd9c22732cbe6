import Foundation
import MTLintTestSupport
import Testing

/// Exit status, output and errors of `mtlint check`.
struct CheckCommandTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let arguments: [String]
        let status: Int32
        /// The rules that the report names.
        let rules: [String]

        init(
            _ name: String, _ text: String, with arguments: [String] = [], gives status: Int32, _ rules: [String] = []
        ) {
            testDescription = name
            self.text = text
            self.arguments = arguments
            self.status = status
            self.rules = rules
        }
    }

    private static let both = Samples.spaced + "\n" + Samples.garbled + "\n" + Samples.tagged

    static let cases = [
        Case("clean text", Samples.clean, gives: 0),
        Case("empty file", "", gives: 0),
        Case("a warning", Samples.spaced, gives: 1, ["spacing/space-before-mark"]),
        Case("an error", Samples.garbled, gives: 1, ["names/garbled-country"]),
        Case("a note does not fail", Samples.tagged, gives: 0, ["boilerplate/agency-tag"]),
        Case(
            "a note fails if asked", Samples.tagged, with: ["--fail-on", "note"], gives: 1, ["boilerplate/agency-tag"]),
        Case(
            "a warning is no error", Samples.spaced, with: ["--fail-on", "error"], gives: 0,
            ["spacing/space-before-mark"]),
        Case("an error is one", Samples.garbled, with: ["--fail-on", "error"], gives: 1, ["names/garbled-country"]),
        Case("never fail", Samples.garbled, with: ["--fail-on", "never"], gives: 0, ["names/garbled-country"]),
        Case("errors only", both, with: ["--min-severity", "error"], gives: 1, ["names/garbled-country"]),
        Case(
            "no notes", both, with: ["--min-severity=warning"], gives: 1,
            ["spacing/space-before-mark", "names/garbled-country"]),
        Case("what is not shown does not fail", Samples.spaced, with: ["--min-severity", "error"], gives: 0),
        Case("a category", both, with: ["--select", "spacing"], gives: 1, ["spacing/space-before-mark"]),
        Case("a rule", both, with: ["--select", "names/garbled-country"], gives: 1, ["names/garbled-country"]),
        Case(
            "a list", both, with: ["--select", "names,boilerplate"], gives: 1,
            ["names/garbled-country", "boilerplate/agency-tag"]),
        Case(
            "an option twice", both, with: ["--select", "names", "--select", "boilerplate"], gives: 1,
            ["names/garbled-country", "boilerplate/agency-tag"]),
        Case(
            "left out", both, with: ["--ignore", "spacing,names/garbled-country"], gives: 0, ["boilerplate/agency-tag"]),
        Case(
            "selected and left out", both, with: ["--select", "spacing", "--ignore", "spacing/space-before-mark"],
            gives: 0),
        Case(
            "English as British English", Samples.garbled, with: ["--lang", "en-GB"], gives: 1,
            ["names/garbled-country"]),
        Case("English rules in French", both, with: ["--lang", "fr"], gives: 0),
        Case("French", Samples.french, with: ["--lang", "fr"], gives: 1, ["spacing/space-before-mark"]),
        Case("French taken for English", Samples.french, gives: 0),
        Case("lines", Samples.spaced, with: ["--text-layout", "lines"], gives: 1, ["spacing/space-before-mark"]),
    ]

    @Test(arguments: cases)
    func check(_ test: Case) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", test.text)
        let arguments = ["a.txt", "--output-format", "concise"] + test.arguments
        for command in [arguments, ["check"] + arguments] {
            let result = try Command.mtlint(command, in: folder.path).run()
            #expect(result.status == test.status, "\(result.output)\(result.errors)")
            let lines = result.output.split(separator: "\n").filter { $0.hasPrefix("a.txt:") }
            #expect(lines.count == test.rules.count, "\(result.output)")
            for (line, rule) in zip(lines, test.rules) { #expect(line.contains(rule)) }
        }
        #expect(try folder.text("a.txt") == test.text)
    }

    /// ArgumentParser does not see a command line that is made of paths, nor a number of jobs before them; it must not matter.
    @Test(arguments: [
        ["a.txt"], ["check", "a.txt"], ["b.txt", "a.txt"], ["a.txt", "check"], ["check", "check"], ["check", "rules"],
        ["a.txt", "rules"], ["."], ["nothing"], ["chek"], ["", "a.txt"], ["--jobs", "2", "."],
        ["check", "--jobs", "1", "a.txt"],
        ["--jobs", "0", "a.txt"], ["--jobs", "two", "a.txt"], ["--jobs", "a.txt"], ["--jobs"], ["--jobs", "2"],
        ["--jobs", "2", "check", "a.txt"],
    ])
    func pathsAloneAreReadAsWithOptions(_ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Self.both)
        try folder.write("b.txt", Samples.clean)
        try folder.write("rules/c.txt", Samples.spaced)
        try folder.write("check/d.txt", Samples.garbled)
        let alone = try Command.mtlint(arguments, in: folder.path).run()
        for options in [["--output-format", "full"], ["--color", "auto"], ["--fail-on", "warning"]] {
            let other = try Command.mtlint(arguments + options, in: folder.path).run()
            #expect(alone.output == other.output)
            #expect(alone.errors == other.errors)
            #expect(alone.status == other.status)
        }
    }

    /// Usage errors: status 2, nothing on standard output, and a sentence that says what was meant.
    @Test(arguments: [
        ([], "nothing to look at"),
        (["a.txt", "--select", "spaceing"], "unknown rule or category “spaceing”; did you mean “spacing”?"),
        (["a.txt", "--ignore", "space-before-mark"], "did you mean “spacing/space-before-mark”?"),
        (["a.txt", "--output-format", "sarf"], "unknown output format “sarf”; did you mean “sarif”?"),
        (["a.txt", "--fail-on", "warn"], "unknown severity “warn”"),
        (["a.txt", "--min-severity", "eror"], "did you mean “error”?"),
        (["a.txt", "--color", "allways"], "did you mean “always”?"),
        (["a.txt", "--text-layout", "line"], "did you mean “lines”?"),
        (["a.txt", "--lang", "english language"], "“english language” is not a language tag"),
        (["a.txt", "--encoding", "utf-9000"], "unknown encoding “utf-9000”"),
        (["a.txt", "--stdin-filename", "b.txt"], "--stdin-filename goes with -"),
        (["a.txt", "--no-such-option"], "--no-such-option"),
        (["explain", "names/garbled-county"], "did you mean “names/garbled-country”?"),
        (["explain"], "rule"),
        (["rules", "--output-format", "jsn"], "did you mean “json”?"),
    ])
    func badUsage(_ arguments: [String], _ message: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced)
        let result = try Command.mtlint(arguments, in: folder.path).run()
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test func missingFilesDoNotKeepOthersFromBeingDone() throws {
        let folder = try TemporaryFolder()
        try folder.write("b.txt", Samples.spaced)
        let result = try Command.mtlint(["a.txt", "b.txt", "c.txt"], in: folder.path).run()
        #expect(result.status == 2)
        #expect(result.output.contains("spacing/space-before-mark"))
        let lines = result.errors.split(separator: "\n")
        #expect(lines == ["a", "c"].map { "mtlint: \($0).txt: error: no such file or folder" })
    }

    @Test func undecodableFilesAreNamedWithLineAndColumn() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", bytes: Array("é\nxé".utf8) + [0xE9, 0x2E])
        try folder.write("b.txt", Samples.clean)
        let result = try Command.mtlint(["a.txt", "b.txt"], in: folder.path).run()
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("mtlint: a.txt:2:3: error: "), "\(result.errors)")
    }

    @Test func legacyEncodingsAreReadIfNamed() throws {
        let folder = try TemporaryFolder()
        let bytes =
            Array("Caf".utf8) + [0xE9] + Array(" : it opens on Tuesday, ".utf8) + [0x93] + Array("so they say.".utf8)
            + [0x94, 0x0A]
        try folder.write("a.txt", bytes: bytes)
        let result = try Command.mtlint(
            ["a.txt", "--encoding", "windows-1252", "--output-format", "concise", "--fix"], in: folder.path
        ).run()
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        var fixed = bytes
        fixed.remove(at: 4)
        #expect(try folder.bytes("a.txt") == fixed)
    }

    @Test func aRunThatLooksAtNothingFails() throws {
        let folder = try TemporaryFolder()
        try folder.write("x/a.png", "text")
        let result = try Command.mtlint(["x"], in: folder.path).run()
        #expect(result.status == 2)
        #expect(result.errors == "mtlint: no file to look at in x\n")
    }

    @Test func foldersAreSearched() throws {
        let folder = try TemporaryFolder()
        let names = ["a.txt", "b/c.TXT", "b/d.text", "b/e.swift", ".h.txt", ".i/j.txt", "build/k.txt", "b/l.log.txt"]
        for name in names { try folder.write(name, Samples.spaced) }
        try folder.write(".gitignore", "build/\n*.log.txt\n")
        try folder.write(".git/HEAD", "ref: refs/heads/main\n")
        let result = try Command.mtlint([".", "--output-format", "concise"], in: folder.path).run()
        let found = result.output.split(separator: "\n").filter { $0.contains(":3:") }.map { $0.prefix { $0 != ":" } }
        #expect(found == ["a.txt", "b/c.TXT", "b/d.text"], "\(result.output)")
    }

    @Test func binaryFilesOfAFolderArePassedOverAndNamedOnesAreNot() throws {
        let folder = try TemporaryFolder()
        try folder.write("x/a.txt", bytes: [0x00, 0x01, 0x02])
        try folder.write("x/b.txt", Samples.clean)
        #expect(try Command.mtlint(["x"], in: folder.path).run().status == 0)
        #expect(try Command.mtlint(["x/a.txt"], in: folder.path).run().status == 2)
    }

    /// A file that is named and lies in a named folder is looked at once.
    @Test func noFileIsDoneTwice() throws {
        let folder = try TemporaryFolder()
        try folder.write("x/a.txt", Samples.spaced)
        let result = try Command.mtlint(["x", "x/a.txt", "x/a.txt", "--output-format", "jsonl"], in: folder.path).run()
        #expect(
            result.output.split(separator: "\n").count { $0.contains("spacing/space-before-mark") } == 1,
            "\(result.output)")
    }

    @Test func standardInputIsRead() throws {
        let input = Array(Samples.spaced.utf8)
        let plain = try Command.mtlint(["-", "--output-format", "concise"], input: input).run()
        #expect(plain.status == 1 && plain.output.hasPrefix("stdin:3:1: "), "\(plain.output)")
        let named = try Command.mtlint(
            ["-", "--stdin-filename", "news/a.txt", "--output-format", "concise"], input: input
        ).run()
        #expect(named.status == 1 && named.output.hasPrefix("news/a.txt:3:1: "))
        let broken = try Command.mtlint(["-"], input: [0x41, 0xFF]).run()
        #expect(broken.status == 2 && broken.errors.hasPrefix("mtlint: stdin:1:2: error: "), "\(broken.errors)")
    }

    @Test func otherLanguagesAreSaid() throws {
        let result = try Command.mtlint(["-"], input: Array(Samples.french.utf8)).run()
        #expect(result.errors.contains("hardly a word of “en”"))
    }
}
