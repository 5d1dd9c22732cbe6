import Foundation
import MTLintTestSupport
import Testing

/// Comments and configuration that silence findings.
struct SuppressionTests {
    private static let spaced = "Cinema : the festival opens its doors on Tuesday."

    /// What is found, by line and rule.
    private func found(_ text: String, name: String = "a.md", _ arguments: [String] = []) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(name, text)
        let result = try Command.mtlint([name, "--output-format", "concise"] + arguments, in: folder.path).run()
        return result.output.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^[^:]+:(\d+):\d+: .*\[(.+)\]$/).map { "\($0.1) \($0.2)" }
        }
    }

    @Test func commentsSilenceWhatTheyNameWhereTheyStand() throws {
        let line = Self.spaced
        #expect(try found("\(line)\n") == ["1 spacing/space-before-mark"])
        #expect(try found("<!-- mtlint-disable-next-line spacing -->\n\(line)\n").isEmpty)
        #expect(
            try found("<!-- mtlint-disable-next-line spacing -->\n\n\(line)\n\n\(line)\n") == [
                "5 spacing/space-before-mark"
            ])
        #expect(try found("\(line)\n\n<!-- mtlint-disable-file all -- the reason -->\n").isEmpty)
        #expect(
            try found(
                "\(line)\n\n<!-- mtlint-disable spacing/space-before-mark -->\n\n\(line)\n\n<!-- mtlint-enable -->\n\n\(line)\n"
            ) == ["1 spacing/space-before-mark", "9 spacing/space-before-mark"])
        #expect(try found("<!-- mtlint-disable spacing -->\n\n\(line)\n\n\(line)\n").isEmpty)
        #expect(try found("<!-- mtlint-disable names,spacing -->\n<p>\(line)</p>\n", name: "a.html").count == 1)
    }

    @Test func commentsAreJudgedByWhatRan() throws {
        let text = "<!-- mtlint-disable-file names -->\n\(Samples.clean)\n"
        #expect(try found(text) == ["1 suppressions/unused-suppression"])
        #expect(try found(text, ["--ignore", "names/garbled-country"]).isEmpty)
        #expect(try found(text, ["--select", "spacing,suppressions"]).isEmpty)
        #expect(try found(text, ["--ignore", "suppressions"]).isEmpty)
    }

    @Test func unusedCommentsAreRemoved() throws {
        let folder = try TemporaryFolder()
        let line = Self.spaced
        try folder.write(
            "a.md",
            "<!-- mtlint-disable-next-line spacing -->\n\(Samples.clean)\n<!-- mtlint-disable-file names, spacing -->\n\n\(line)\n"
        )
        #expect(try Command.mtlint(["a.md", "--fix-suggested"], in: folder.path).run().status == 0)
        #expect(try folder.text("a.md") == "\(Samples.clean)\n<!-- mtlint-disable-file spacing -->\n\n\(line)\n")
    }

    @Test func theConfigurationSilencesAndSaysWhatItDoesNot() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.garbled + "\n" + Samples.spaced)
        try folder.write("b.txt", Samples.garbled)
        try folder.write(
            ".mtlint.yml",
            """
            suppress:
              - { rule: names/garbled-country, text: "the  South Core", reason: a drilling site }
              - { rule: names, text: the North Core }
            overrides:
              - files: a.txt
                suppress: [{ rule: spacing }]
            """)
        let result = try Command.mtlint([".", "--fix-suggested"], in: folder.path).run()
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output == "no findings in 2 files; 3 silenced\n")
        #expect(result.errors == "mtlint: .mtlint.yml:3: note: there is nothing left to silence here\n")
        #expect(try folder.text("b.txt") == Samples.garbled)
        #expect(try Command.mtlint([".", "--select", "spacing"], in: folder.path).run().errors.isEmpty)
        let sarif = try Command.mtlint(["b.txt", "--output-format", "sarif"], in: folder.path).run().output
        #expect(sarif.contains(#""suppressions":[{"kind":"external","justification":"a drilling site"}]"#))
    }
}
