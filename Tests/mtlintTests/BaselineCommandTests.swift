import Foundation
import MTLintTestSupport
import Testing

/// `--baseline`, `--write-baseline` and `--prune-baseline`.
struct BaselineCommandTests {
    private func run(_ folder: borrowing TemporaryFolder, _ arguments: String...) throws -> Command.Result {
        try Command.mtlint(["--output-format", "concise"] + arguments, in: folder.path).run()
    }

    /// A folder of two files with findings, and their baseline.
    private func recorded() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("docs/a.txt", Samples.spaced + "\n" + Samples.garbled)
        try folder.write("docs/b.md", Samples.garbled)
        let result = try run(folder, "--write-baseline", "base.yml", "docs")
        #expect(result.status == 0)
        #expect(result.errors == "mtlint: wrote 3 findings of 2 files to base.yml\n")
        #expect(result.output == "no findings in 2 files; 3 silenced\n")
        return folder
    }

    @Test func whatIsRecordedIsNotShown() throws {
        let folder = try recorded()
        #expect(try run(folder, "--baseline", "base.yml", "docs").status == 0)
        #expect(try run(folder, "--baseline", "base.yml", "docs").errors.isEmpty)
        // By whatever path, from wherever.
        #expect(try run(folder, "--baseline", "base.yml", "docs/a.txt", "\(folder.path)/docs/b.md").status == 0)
        let inside = Command.mtlint(["--baseline", "../base.yml", "."], in: "\(folder.path)/docs")
        #expect(try inside.run().status == 0)
        try folder.write(
            "docs/a.txt", Samples.clean + "\n" + Samples.garbled + "\n" + Samples.spaced + "\n" + Samples.tagged)
        let result = try run(folder, "--baseline", "base.yml", "--fail-on", "note", "docs")
        #expect(result.status == 1)
        #expect(result.output.hasSuffix("1 finding in 1 of 2 files (1 note); 3 silenced\n"))
        #expect(try run(folder, "--no-baseline", "docs").status == 1)
    }

    @Test func whatIsGoneIsReportedAndPruned() throws {
        let folder = try recorded()
        try folder.write("docs/a.txt", Samples.spacedFixed + "\n" + Samples.garbled)
        let stale = try run(folder, "--baseline", "base.yml", "docs")
        #expect(stale.status == 0)
        #expect(
            stale.errors == """
                mtlint: base.yml:6: note: docs/a.txt does not have this finding of spacing/space-before-mark any more
                mtlint: base.yml: note: 1 finding of the baseline is gone; --prune-baseline takes it out

                """)
        // What did not run or was not looked at is not gone.
        #expect(try run(folder, "--baseline", "base.yml", "--ignore", "spacing", "docs").errors.isEmpty)
        #expect(try run(folder, "--baseline", "base.yml", "--min-severity", "error", "docs").errors.isEmpty)
        #expect(try run(folder, "--baseline", "base.yml", "docs/b.md").errors.isEmpty)
        #expect(
            try run(folder, "--baseline", "base.yml", "--prune-baseline", "docs").errors
                == "mtlint: took 1 finding out of base.yml\n")
        #expect(try run(folder, "--baseline", "base.yml", "docs").errors.isEmpty)
        try FileManager.default.removeItem(atPath: "\(folder.path)/docs/b.md")
        #expect(
            try run(folder, "--baseline", "base.yml", "--prune-baseline", "docs").errors
                == "mtlint: took 1 finding out of base.yml\n")
        let left = try folder.text("base.yml")
        #expect(left.contains("docs/a.txt") && !left.contains("b.md"))
        #expect(try run(folder, "--baseline", "base.yml", "docs").status == 0)
    }

    @Test func aConfigurationNamesItsBaseline() throws {
        let folder = try recorded()
        try folder.write("docs/.mtlint.yml", "baseline: ../base.yml\n")
        #expect(try run(folder, ".").status == 0)
        #expect(try run(folder, "--no-baseline", ".").status == 1)
        #expect(try run(folder, "--no-config", ".").status == 1)
        try folder.write("docs/.mtlint.yml", "language: en\nbaseline: none.yml\n")
        let missing = try run(folder, ".")
        #expect(missing.status == 2)
        #expect(missing.errors.hasPrefix("mtlint: docs/.mtlint.yml:2:11: error: the baseline is not there"))
        // It can be made while the configuration names it.
        #expect(try run(folder, "--write-baseline", "docs/none.yml", ".").status == 0)
        #expect(try run(folder, ".").status == 0)
    }

    @Test(arguments: [
        (
            "version: 1\nfiles:\n  - path: a.txt\n    findings:\n      - { rule: names, text: x }\n",
            "5:17: error: “names” is not the id"
        ),
        ("version: 2\nfiles: []\n", "1:10: error: baselines of version 2 are not known"),
        ("version: 1\n", "1:1: error: missing key “files”"),
        ("version: 1\nfiles: []\nother: 1\n", "3:1: error: unknown key “other”"),
        ("version: 1\nfiles: [\n", ": error: "),
        ("", "1:1: error: the file is empty"),
        (
            "version: 1\nfiles:\n  - path: a\n    findings:\n      - { rule: a/b, times: 0 }\n",
            "5:29: error: “times” must be"
        ),
    ])
    func aMalformedBaselineIsAnError(content: String, message: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.garbled)
        try folder.write("base.yml", content)
        let result = try run(folder, "--baseline", "base.yml", "a.txt")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("mtlint: base.yml:"))
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test func nothingIsWrittenOfARunThatFailed() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.garbled)
        let result = try run(folder, "--write-baseline", "base.yml", "a.txt", "none.txt")
        #expect(result.status == 2)
        #expect(result.errors.contains("base.yml: error: was not written"))
        #expect(try folder.names() == ["a.txt"])
        #expect(
            try run(folder, "--baseline", "none.yml", "a.txt").errors.contains("“--write-baseline none.yml” makes it"))
        #expect(try run(folder, "--write-baseline", "none/base.yml", "a.txt").status == 2)
        #expect(try run(folder, "--write-baseline", "a.yml", "--baseline", "b.yml", "a.txt").status == 2)
    }

    @Test func sarifSaysWhatIsNew() throws {
        let folder = try recorded()
        try folder.write("docs/b.md", Samples.garbled + "\n" + Samples.spaced)
        let result = try Command.mtlint(
            ["--output-format", "sarif", "--baseline", "base.yml", "docs"], in: folder.path
        ).run()
        let log = try #require(JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [String: Any])
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(
            results.compactMap { $0["baselineState"] as? String } == ["unchanged", "unchanged", "unchanged", "new"])
        let suppressions = results.map { ($0["suppressions"] as? [[String: String]])?.first?["kind"] }
        #expect(suppressions == ["external", "external", "external", nil])
    }

    /// What is left after fixing is held against the baseline.
    @Test func fixesComeFirst() throws {
        let folder = try recorded()
        let result = try run(folder, "--baseline", "base.yml", "--prune-baseline", "--fix", "docs")
        #expect(result.status == 0)
        #expect(result.errors.contains("took 1 finding out of base.yml"))
        #expect(try folder.text("docs/a.txt").hasPrefix(Samples.spacedFixed))
    }
}
