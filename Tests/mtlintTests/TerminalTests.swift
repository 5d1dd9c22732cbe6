import Foundation
import MTLintTestSupport
import Testing

/// What is shown, and where it is shown.
struct TerminalTests {
    /// The output of mtlint on a terminal of its own; `script` makes one.
    private func onTerminal(_ arguments: String, _ environment: [String: String], in folder: String) throws -> String {
        let mtlint = Command.mtlint([]).program
        var command = Command(
            try #require(Command.find("script")), ["-qec", "'\(mtlint)' \(arguments)", "/dev/null"])
        command.folder = folder
        command.environment = environment
        return try command.run().output
    }

    #if os(Linux)
    @Test(
        .enabled(if: Command.find("script") != nil),
        arguments: [
            (["TERM": "xterm"], true, true), (["TERM": "xterm", "NO_COLOR": "1"], false, false),
            (["TERM": "dumb"], false, false), (["TERM": "linux"], true, false),
        ] as [([String: String], Bool, Bool)])
    func `colours and links on a terminal`(environment: [String: String], hasColour: Bool, hasLinks: Bool) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced)
        let shown = try onTerminal("a.txt", environment, in: folder.path)
        #expect(shown.contains("spacing/space-before-mark"))
        #expect(shown.contains("\u{1B}[") == hasColour)
        let link =
            "\u{1B}]8;;https://github.com/mtlint/mtlint/blob/main/docs/rules/spacing/space-before-mark.md\u{1B}\\"
        #expect(shown.contains(link) == hasLinks)
    }
    #endif

    @Test func `links lead to pages that are there`() throws {
        let result = try Command.mtlint(
            ["fixtures/corpus/mt-chinese-typhoon/input.txt", "--output-format", "rdjsonl"]
        ).run()
        let pages = result.output.matches(of: /blob\/main\/(docs\/rules\/[a-z-]+\/[a-z-]+\.md)/)
        #expect(pages.count >= 10)
        for page in pages { #expect(!(try Repository.bytes(String(page.output.1))).isEmpty) }
    }

    @Test func `quiet leaves findings and errors`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced)
        try folder.write("fr.txt", String(repeating: Samples.french, count: 5))
        let quiet = try Command.mtlint(
            ["a.txt", "fr.txt", "no.txt", "--output-format", "concise", "-q"], in: folder.path
        ).run()
        #expect(quiet.status == 2 && quiet.errors == "mtlint: no.txt: error: no such file or folder\n")
        #expect(
            quiet.output.split(separator: "\n").allSatisfy {
                $0.wholeMatch(of: /.*: (error|warning|note): .*\]/) != nil
            })
        let clean = try Command.mtlint(["-", "--quiet", "--fix"], input: Array(Samples.spaced.utf8)).run()
        #expect(clean.output == Samples.spacedFixed && clean.errors.isEmpty)
        let loud = try Command.mtlint(["a.txt", "--quiet", "--verbose"], in: folder.path).run()
        #expect(loud.status == 2)
    }

    @Test func `verbose says what is done and how long rules took`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.md", Samples.spaced)
        let result = try Command.mtlint(["a.md", "-v"], in: folder.path).run()
        #expect(result.errors.hasPrefix("mtlint: a.md: markdown, en: 1 found, 0 silenced\n"), "\(result.errors)")
        #expect(result.errors.contains("\nmtlint: 1 file in "))
        #expect(result.errors.contains("time in milliseconds") && result.errors.contains("spacing/space-before-mark"))
    }

    @Test func `no path steers the terminal`() throws {
        let result = try Command.mtlint(["a\u{1B}[31m\u{202E}.txt"]).run()
        #expect(result.errors == "mtlint: a␛[31m<U+202E>.txt: error: no such file or folder\n")
    }

    @Test func `there is no progress where there is no terminal`() throws {
        let result = try Command.mtlint(["fixtures/corpus", "--output", "/dev/null", "--fail-on", "never"]).run()
        #expect(!result.errors.contains("\r"))
    }
}
