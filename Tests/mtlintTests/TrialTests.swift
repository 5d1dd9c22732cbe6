import Foundation
import MTLintTestSupport
import Testing

/// mtlint as a new user meets it: each message says where and what, nothing passes silently, and the status is as
/// documented.
struct TrialTests {
    @Test func aFolderOfEverythingIsGoneThrough() throws {
        let trial = try TrialFolder.filled()
        let result = try Command.mtlint(["--output-format", "concise", "."], in: trial.folder.path).run()
        #expect(result.status == 2)
        let findings = result.output.split(separator: "\n")
        #expect(findings.count == trial.faulty + 1, "\(result.output)")
        #expect(
            findings.last?.hasPrefix("\(trial.faulty) findings in \(trial.faulty) of \(trial.readable) files") == true)
        let messages = result.errors.split(separator: "\n")
        let expected =
            TrialFolder.broken.keys.map { "broken/\($0):" } + [
                "broken/latin1.txt:1:4: error: byte 0xE9 at offset 3 is not UTF-8; say how the file is encoded",
                "broken/half.txt:1:1: error: the file ends in the middle of a UTF-16 code unit",
                "broken/\u{FFFD}.txt: error: can’t be read: the name is not UTF-8; rename it",
                "wrong/.mtlint.yml:1:1: error: unknown key “langauge”; did you mean “language”?",
                "lookalike/.mtlint.yaml:1:1: error: is not read; its name must be “.mtlint.yml”",
                "note: left out 3 files whose configuration can’t be used",
                "note: passed over 3 files with the name of a text that hold none",
            ]
        for text in expected { #expect(messages.contains { $0.hasPrefix("mtlint: \(text)") }, "\(text)") }
        #expect(messages.count == expected.count, "\(result.errors)")
        for message in messages {
            #expect(message.firstMatch(of: /^mtlint: ([^:]+(:\d+:\d+)?: error: |note: )/) != nil, "\(message)")
        }
        // No byte of a name acts on the terminal.
        for text in [result.output, result.errors] { #expect(!text.contains("\u{1B}") && !text.contains("\t")) }
    }

    /// The same files one by one, since what is named must be readable.
    @Test func whatIsNamedMustBeReadable() throws {
        let trial = try TrialFolder.filled()
        let cases: [(path: String, status: Int32, message: String)] = [
            ("links/dangling.txt", 2, "error: no such file or folder"),
            ("links/a", 2, "error: can’t be read: too many symbolic links"),
            ("links/file.txt", 1, ""), ("links", 2, "no file to look at in links"),
            ("none.txt", 2, "no such file or folder"),
            ("chek", 2, "no such file or folder; did you mean “check”?"), ("", 2, "a path is empty"),
            ("binary/binary.txt", 2, "looks like a binary file"), ("binary", 2, "no file to look at in binary"),
            ("empty", 0, ""), ("names/--fix.txt", 1, ""), ("wrong/a.txt", 2, "unknown key “langauge”"),
            ("/dev/null", 0, ""), ("texts/1.txt", 0, ""), ("texts/0.txt", 1, ""),
        ]
        for (path, status, message) in cases {
            let result = try Command.mtlint([path], in: trial.folder.path).run()
            #expect(result.status == status, "\(path): \(result.errors)")
            #expect(
                message.isEmpty ? result.errors.isEmpty : result.errors.contains(message), "\(path): \(result.errors)")
        }
    }

    @Test func fixingLeavesWhatCannotBeReadAsItIs() throws {
        let trial = try TrialFolder.filled()
        let before = try TrialFolder.broken.keys.map { try trial.folder.bytes("broken/\($0)") }
        let result = try Command.mtlint(["--fix", "."], in: trial.folder.path).run()
        #expect(result.status == 2)
        #expect(result.errors.contains("mtlint: applied \(trial.faulty) fixes\n"))
        #expect(try TrialFolder.broken.keys.map { try trial.folder.bytes("broken/\($0)") } == before)
        #expect(try trial.folder.text("wrong/a.txt") == TrialFolder.fault)
        #expect(try trial.folder.target(ofLink: "links/file.txt") == "../texts/0.txt")
        let again = try Command.mtlint([".", "--output-format", "concise"], in: trial.folder.path).run()
        #expect(again.output == "no findings in \(trial.readable) files\n")
    }

    /// The superuser may read anything, so somebody else is asked.
    @Test func whatMayNotBeReadIsAnError() throws {
        let folder = try TemporaryFolder()
        try folder.write("closed/a.txt", Samples.clean)
        try folder.write("open/a.txt", Samples.clean)
        try folder.write("open/b.txt", Samples.clean)
        var command = Command.mtlint(["--version"], in: folder.path)
        if getuid() == 0 {
            guard let program = Command.find("setpriv") else { return }
            command.arguments = ["--reuid=65534", "--regid=65534", "--clear-groups", command.program]
            command.program = program
        } else {
            command.arguments = []
        }
        try folder.setPermissions("", 0o755)
        let arguments = command.arguments
        command.arguments = arguments + ["--version"]
        // Where the built program lies in a closed folder itself, there is nothing to ask.
        guard try command.run().status == 0 else { return }
        try folder.setPermissions("closed", 0)
        try folder.setPermissions("open/b.txt", 0)
        defer { try? folder.setPermissions("closed", 0o755) }
        command.arguments = arguments + ["."]
        let result = try command.run()
        #expect(result.status == 2)
        #expect(result.errors.contains("mtlint: closed: error: can’t be read: permission denied\n"), "\(result.errors)")
        #expect(
            result.errors.contains("mtlint: open/b.txt: error: can’t be opened: permission denied\n"),
            "\(result.errors)")
        #expect(result.output.hasPrefix("no findings in 1 file"))
    }
}
