import Foundation
import MTLintTestSupport
import Testing

/// What `--fix`, `--fix-suggested` and `--diff` write.
struct FixTests {
    @Test func safeFixesAreApplied() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced + "\n" + Samples.garbled)
        let result = try Command.mtlint(["a.txt", "--fix", "--output-format", "concise"], in: folder.path).run()
        #expect(try folder.text("a.txt") == Samples.spacedFixed + "\n" + Samples.garbled)
        // What is left is reported, at its place in the fixed file.
        #expect(result.status == 1 && result.output.hasPrefix("a.txt:5:19: "), "\(result.output)")
        #expect(result.errors == "mtlint: applied 1 fix\n")
    }

    @Test func suggestedFixesAreAppliedIfAsked() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced + "\n" + Samples.garbled)
        let result = try Command.mtlint(["a.txt", "--fix-suggested"], in: folder.path).run()
        #expect(try folder.text("a.txt") == Samples.spacedFixed + "\n" + Samples.garbledFixed)
        #expect(result.status == 0 && result.errors == "mtlint: applied 2 fixes\n", "\(result.output)\(result.errors)")
        #expect(try folder.names() == ["a.txt"])
    }

    /// Encodings, byte order marks and line endings as they were.
    @Test(arguments: ["UTF-8", "UTF-8 with BOM", "UTF-16LE", "UTF-16BE", "CR LF", "CR", "no final line end"])
    func theFormIsKept(_ form: String) throws {
        let folder = try TemporaryFolder()
        func encoded(_ text: String) -> [UInt8] {
            switch form {
            case "UTF-8 with BOM": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            case "UTF-16LE": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case "UTF-16BE": [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            case "CR LF": Array(text.replacing("\n", with: "\r\n").utf8)
            case "CR": Array(text.replacing("\n", with: "\r").utf8)
            case "no final line end": Array(text.utf8.dropLast())
            default: Array(text.utf8)
            }
        }
        let (text, fixed) = ("Žluťoučký kůň 😀\n\n" + Samples.spaced, "Žluťoučký kůň 😀\n\n" + Samples.spacedFixed)
        try folder.write("a.txt", bytes: encoded(text))
        let result = try Command.mtlint(["a.txt", "--fix"], in: folder.path).run()
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        #expect(try folder.bytes("a.txt") == encoded(fixed))
    }

    @Test(arguments: [0o600, 0o755, 0o444])
    func permissionsAreKept(_ permissions: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced)
        try folder.setPermissions("a.txt", permissions)
        _ = try Command.mtlint(["a.txt", "--fix"], in: folder.path).run()
        #expect(try folder.permissions("a.txt") == permissions)
        #expect(try folder.names() == ["a.txt"])
    }

    @Test(arguments: [["--fix"], ["--fix-suggested"], ["--diff"], []])
    func nothingIsWrittenWhenNothingChanges(_ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.clean)
        try folder.setModified("a.txt", 1_000_000_000)
        #expect(try Command.mtlint(["a.txt"] + arguments, in: folder.path).run().status == 0)
        #expect(try folder.modified("a.txt") == 1_000_000_000)
        #expect(try folder.text("a.txt") == Samples.clean)
    }

    @Test func linksStayLinks() throws {
        let folder = try TemporaryFolder()
        try folder.write("x/a.txt", Samples.spaced)
        try folder.link("link.txt", to: "x/a.txt")
        #expect(try Command.mtlint(["link.txt", "--fix"], in: folder.path).run().status == 0)
        #expect(try folder.target(ofLink: "link.txt") == "x/a.txt")
        #expect(try folder.text("x/a.txt") == Samples.spacedFixed)
    }

    @Test func standardInputIsFixedToStandardOutput() throws {
        let result = try Command.mtlint(["-", "--fix"], input: Array(Samples.spaced.utf8)).run()
        #expect(result.status == 0)
        #expect(result.output == Samples.spacedFixed)
        let clean = try Command.mtlint(["-", "--fix-suggested"], input: Array(Samples.clean.utf8)).run()
        #expect(clean.status == 0 && clean.output == Samples.clean)
    }

    /// A report never mixes with the text.
    @Test(arguments: ["full", "concise", "json", "jsonl", "sarif"])
    func reportsOfFixedStandardInputGoToStandardError(_ format: String) throws {
        let text = Samples.spaced + "\n" + Samples.garbled
        let result = try Command.mtlint(["-", "--fix", "--output-format", format], input: Array(text.utf8)).run()
        #expect(result.status == 1)
        #expect(result.output == Samples.spacedFixed + "\n" + Samples.garbled)
        #expect(result.errors.contains("names/garbled-country"))
    }

    struct Patch: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
    }

    private static let long = (1...40).map { "Line \($0) of the report ends here.\n\n" }

    static let patches = [
        Patch(testDescription: "one change", text: Samples.spaced),
        Patch(testDescription: "no final line end", text: String(Samples.spaced.dropLast())),
        Patch(testDescription: "CR LF", text: Samples.spaced.replacing("\n", with: "\r\n")),
        Patch(testDescription: "far apart", text: Samples.spaced + "\n" + long.joined() + Samples.spaced),
        Patch(testDescription: "first line", text: "Cinema : it opens on Tuesday."),
        Patch(testDescription: "all levels", text: Samples.spaced + "\n" + Samples.garbled + "\n" + Samples.spaced),
    ]

    /// The patch says what `--fix` does, and Git and patch can apply it.
    @Test(arguments: patches, [[], ["--fix-suggested"]])
    func patchesApply(_ patch: Patch, _ arguments: [String]) throws {
        try checkPatch(of: "a.txt", named: "a.txt", patch.text, arguments)
    }

    /// Names that patches have to quote or to end.
    @Test(arguments: [
        "x/a b.txt", "x/žluť 😀.txt", "x/a\tb.txt", "x/a\"b\\c.txt", "x/a\nb.txt", "x/a’b.txt", "-x/-a.txt",
    ])
    func patchesOfOddNamesApply(_ name: String) throws {
        try checkPatch(of: name, named: "./\(name)", Samples.spaced, [])
    }

    private func checkPatch(of file: String, named path: String, _ text: String, _ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        for name in ["", "git/", "patch/"] { try folder.write(name + file, text) }
        let diff = try Command.mtlint(["--diff", path] + arguments, in: folder.path).run()
        #expect(diff.status == 1 && diff.errors.isEmpty, "\(diff.errors)")
        #expect(try folder.text(file) == text)
        try folder.write("the.patch", bytes: diff.outputBytes)
        let fix = arguments.isEmpty ? ["--fix"] : arguments
        _ = try Command.mtlint(fix + [path], in: folder.path).run()
        let fixed = try folder.bytes(file)
        #expect(fixed != Array(text.utf8))
        if let git = Command.find("git") {
            var apply = Command(git, ["apply", "../the.patch"])
            apply.folder = "\(folder.path)/git"
            // The settings of the machine, and of a repository round the folder, do not count.
            apply.environment = [
                "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
                "GIT_CEILING_DIRECTORIES": folder.path,
            ]
            let result = try apply.run()
            #expect(result.status == 0, "\(result.errors)\(diff.output)")
            #expect(try folder.bytes("git/" + file) == fixed)
        }
        // GNU's patch refuses names with line breaks.
        if let program = Command.find("patch"), !file.contains("\n") {
            var apply = Command(program, ["-p1", "--binary", "-i", "../the.patch"])
            apply.folder = "\(folder.path)/patch"
            let result = try apply.run()
            #expect(result.status == 0, "\(result.output)\(result.errors)\(diff.output)")
            #expect(try folder.bytes("patch/" + file) == fixed)
        }
    }

    @Test func patchesOfSeveralFilesApplyTogether() throws {
        let folder = try TemporaryFolder()
        for name in ["a.txt", "b/c.txt", "d.txt"] {
            try folder.write(name, name == "d.txt" ? Samples.clean : Samples.spaced)
        }
        let diff = try Command.mtlint(["--diff", "."], in: folder.path).run()
        try folder.write("the.patch", bytes: diff.outputBytes)
        guard let program = Command.find("patch") else { return }
        var apply = Command(program, ["-p1", "-i", "the.patch"])
        apply.folder = folder.path
        #expect(try apply.run().status == 0)
        #expect(try folder.text("a.txt") == Samples.spacedFixed)
        #expect(try folder.text("b/c.txt") == Samples.spacedFixed)
    }
}
