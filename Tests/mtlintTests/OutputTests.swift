import Foundation
import MTLintTestSupport
import Testing

/// Where reports go and what they look like.
struct OutputTests {
    @Test(arguments: ["json", "sarif"])
    func documentsAreJSON(_ format: String) throws {
        for text in [Samples.spaced, Samples.clean] {
            let result = try Command.mtlint(["-", "--output-format", format], input: Array(text.utf8)).run()
            #expect(result.status == (text == Samples.clean ? 0 : 1))
            _ = try JSONSerialization.jsonObject(with: Data(result.outputBytes))
        }
    }

    @Test func everyLineOfJSONLinesIsJSON() throws {
        let result = try Command.mtlint(
            ["-", "--output-format", "jsonl"], input: Array((Samples.spaced + "\n" + Samples.garbled).utf8)
        ).run()
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2)
        for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }

    @Test(arguments: ["full", "concise", "json", "jsonl", "sarif"])
    func reportsGoToAFileIfAsked(_ format: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced)
        try folder.write("report", "an old report that is much longer than what is written over it\n")
        let shown = try Command.mtlint(["a.txt", "--output-format", format], in: folder.path).run()
        let written = try Command.mtlint(["a.txt", "--output-format", format, "--output", "report"], in: folder.path)
            .run()
        #expect(written.status == 1 && written.output.isEmpty && written.errors == shown.errors)
        #expect(try folder.bytes("report") == shown.outputBytes)
    }

    @Test func aReportThatCannotBeWrittenIsAnError() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.clean)
        let result = try Command.mtlint(["a.txt", "--output", "no/such/folder"], in: folder.path).run()
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("mtlint: no/such/folder: error: can’t be written: "), "\(result.errors)")
    }

    @Test(
        arguments: [
            (["--color", "always"], [:], true), (["--color", "never"], [:], false), ([], [:], false),
            (["--color", "always"], ["NO_COLOR": "1"], true), (["--color", "auto"], ["NO_COLOR": "1"], false),
        ] as [([String], [String: String], Bool)])
    func colour(_ arguments: [String], _ environment: [String: String], _ isColoured: Bool) throws {
        var command = Command.mtlint(["-"] + arguments, input: Array(Samples.spaced.utf8))
        command.environment = environment
        #expect(try command.run().output.contains("\u{1B}[") == isColoured)
    }

    @Test func rulesAreListed() throws {
        let table = try Command.mtlint(["rules"]).run()
        #expect(table.status == 0)
        let ids = table.output.split(separator: "\n").dropFirst().map { $0.prefix { $0 != " " } }
        #expect(ids.count >= 10 && ids == ids.sorted())
        let json = try Command.mtlint(["rules", "--output-format", "json"]).run()
        let rules = try #require(JSONSerialization.jsonObject(with: Data(json.outputBytes)) as? [[String: Any]])
        #expect(rules.compactMap { $0["id"] as? String } == ids.map { String($0) })
        for rule in rules {
            #expect(Set(rule.keys) == ["id", "severity", "fix", "status", "mqm", "summary", "languages"])
        }
    }

    @Test func everyRuleIsExplained() throws {
        let ids = try Command.mtlint(["rules"]).run().output.split(separator: "\n").dropFirst().map {
            $0.prefix { $0 != " " }
        }
        for id in ids {
            let result = try Command.mtlint(["explain", String(id)]).run()
            #expect(result.status == 0 && result.output.hasPrefix("\(id): "))
            #expect(result.output.contains("[\(id)]: ") || id.hasPrefix("suppressions/"), "\(id)")
            #expect(result.output.contains("\nNot found\n"))
        }
    }

    @Test func helpAndVersionAreNoErrors() throws {
        let version = try Command.mtlint(["--version"]).run()
        #expect(version.status == 0 && version.output.wholeMatch(of: /\d+\.\d+\.\d+\S*\n/) != nil, "\(version.output)")
        for arguments in [["--help"], ["check", "--help"], ["rules", "-h"], ["help", "explain"]] {
            let help = try Command.mtlint(arguments).run()
            #expect(help.status == 0 && help.output.contains("USAGE: mtlint") && help.errors.isEmpty, "\(arguments)")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionScriptsAreMade(_ shell: String) throws {
        let result = try Command.mtlint(["--generate-completion-script", shell]).run()
        #expect(result.status == 0 && result.output.contains("mtlint"))
        guard shell == "bash", let bash = Command.find("bash") else { return }
        let folder = try TemporaryFolder()
        let script = try folder.write("completion", bytes: result.outputBytes)
        #expect(try Command(bash, ["-n", script]).run().status == 0)
    }
}
