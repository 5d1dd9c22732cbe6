import Foundation
import MTLintTestSupport
import Testing

/// `--changed-since`, held against a real Git.
@Suite(.enabled(if: Command.find("git") != nil, "git is not there"))
struct ChangedSinceTests {
    private static let fault = "Cinema : the festival opens its doors on Tuesday."
    private static let clean = "The ministers met in Berlin, and nothing was decided."

    /// - Parameter status: what Git is to end with.
    private func git(_ folder: borrowing TemporaryFolder, _ arguments: String..., status: Int32 = 0) throws {
        var command = Command(try #require(Command.find("git")), ["-c", "core.autocrlf=false"] + arguments)
        command.folder = folder.path
        for role in ["AUTHOR", "COMMITTER"] {
            command.environment["GIT_\(role)_NAME"] = "Somebody"
            command.environment["GIT_\(role)_EMAIL"] = "somebody@example.org"
        }
        let result = try command.run()
        try #require(result.status == status, "\(arguments): \(result.errors)")
    }

    /// A repository with these files in its first commit.
    private func repository(_ files: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(name, text) }
        try git(folder, "init", "--quiet", "--initial-branch=main")
        try git(folder, "add", "--all")
        try git(folder, "commit", "--quiet", "--allow-empty", "--message=First")
        return folder
    }

    /// The places of the findings on changed lines.
    private func found(_ folder: borrowing TemporaryFolder, _ arguments: [String] = ["."], since: String = "HEAD")
        throws
        -> [String]
    {
        let result = try Command.mtlint(
            ["--changed-since", since, "--output-format", "concise", "--no-config"] + arguments, in: folder.path
        ).run()
        #expect(result.errors.isEmpty, "\(result.errors)")
        let places = result.output.split(separator: "\n").dropLast().map { line in
            line.split(separator: ":").prefix(2).joined(separator: ":")
        }
        #expect(result.status == (places.isEmpty ? 0 : 1))
        return places
    }

    @Test func onlyChangedLinesAreShown() throws {
        let folder = try repository(["a.md": "\(Self.fault)\n\n\(Self.clean)\n", "b.md": "\(Self.fault)\n"])
        #expect(try found(folder).isEmpty)
        try folder.write("a.md", "\(Self.clean)\n\n\(Self.fault)\n\n\(Self.fault)\n\n\(Self.fault)\n")
        #expect(try found(folder) == ["a.md:5", "a.md:7"])
        #expect(try found(folder, ["a.md", "b.md"]) == ["a.md:5", "a.md:7"])
        try git(folder, "add", "--all")
        #expect(try found(folder) == ["a.md:5", "a.md:7"])
        try git(folder, "commit", "--quiet", "--message=Second")
        #expect(try found(folder).isEmpty)
        #expect(try found(folder, since: "HEAD~1") == ["a.md:5", "a.md:7"])
        #expect(try found(folder, since: "main^{}").isEmpty)
    }

    @Test func filesThatGitDoesNotKnowAreNew() throws {
        let folder = try repository(["a.md": "\(Self.clean)\n", ".gitignore": "ignored.md\n"])
        try folder.write("new.md", "\(Self.fault)\n")
        try folder.write("ignored.md", "\(Self.fault)\n")
        #expect(try found(folder) == ["new.md:1"])
        #expect(try found(folder, ["ignored.md"]) == ["ignored.md:1"])
        try git(folder, "add", "new.md")
        #expect(try found(folder) == ["new.md:1"])
    }

    @Test func renamedFilesAreTheSame() throws {
        let long = (1...20).map { "Line \($0) is as good as any other line of this text.\n\n" }.joined()
        let folder = try repository(["a.md": "\(Self.fault)\n\n\(long)"])
        try git(folder, "mv", "a.md", "b c.md")
        #expect(try found(folder).isEmpty)
        try folder.write("b c.md", "\(Self.fault)\n\n\(long)\(Self.fault)\n")
        #expect(try found(folder) == ["b c.md:43"])
    }

    @Test(arguments: [
        "with space.md", "tab\there.md", "quote\"d.md", "back\\slash.md", "žluť 日本.md", "new\nline.md", "b/c.md",
        "'.md",
    ])
    func oddNamesAreRead(name: String) throws {
        let folder = try repository([name: "\(Self.clean)\n\n\(Self.fault)\n"])
        #expect(try found(folder).isEmpty)
        try folder.write(name, "\(Self.clean)\n\n\(Self.fault)\n\n\(Self.fault)\n")
        let result = try Command.mtlint(["--changed-since", "HEAD", "--output-format", "json", "."], in: folder.path)
            .run()
        #expect(result.output.ranges(of: "\"line\":5").count == 2)
        #expect(result.output.ranges(of: "\"line\":3").isEmpty)
    }

    @Test func linesAreCountedAsGitDoes() throws {
        // Content that looks like a patch; CR LF; no line end at the end.
        let lines = ["+++ b/x.md", "@@ -1 +1,9 @@", Self.fault, "--- a/y", Self.clean]
        let folder = try repository(["a.txt": lines.joined(separator: "\r\n")])
        var changed = lines
        changed.insert(Self.fault, at: 1)
        changed[changed.count - 1] = Self.fault
        try folder.write("a.txt", changed.joined(separator: "\r\n"))
        #expect(try found(folder, ["--text-layout", "lines", "."]) == ["a.txt:2", "a.txt:6"])
    }

    @Test func whatGitTakesForBinaryIsNewWhole() throws {
        let folder = try repository(["b.txt": "\(Self.fault)\n", ".gitattributes": "b.txt -diff\n"])
        try folder.write(
            "a.txt", bytes: [0xFF, 0xFE] + "\(Self.fault)\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        try git(folder, "add", "--all")
        try git(folder, "commit", "--quiet", "--message=Second")
        #expect(try found(folder).isEmpty)
        try folder.write("b.txt", "\(Self.fault)\n\n\(Self.clean)\n")
        let text = "\(Self.fault)\n\n\(Self.clean)\n"
        try folder.write("a.txt", bytes: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(try found(folder) == ["a.txt:1", "b.txt:1"])
    }

    /// A repository's own settings neither run a program nor change what is read.
    @Test func settingsOfTheRepositoryDoNotMatter() throws {
        let folder = try repository(["a.md": "\(Self.clean)\n", ".gitattributes": "*.md diff=x\n"])
        for (key, value) in [
            ("diff.external", "touch ran;"), ("diff.x.command", "touch ran;"), ("diff.x.textconv", "touch ran; cat"),
            ("core.fsmonitor", "touch ran; false"), ("diff.noprefix", "true"), ("diff.mnemonicPrefix", "true"),
            ("color.ui", "always"), ("diff.interHunkContext", "100"), ("core.quotePath", "false"),
            ("diff.renames", "false"), ("core.pager", "touch ran; cat"), ("diff.relative", "true"),
        ] { try git(folder, "config", key, value) }
        try folder.write("a.md", "\(Self.fault)\n\n\(Self.clean)\n\n\(Self.fault)\n")
        #expect(try found(folder) == ["a.md:1", "a.md:5"])
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/ran"))
    }

    @Test func aHooksSurroundingsDoNotMatter() throws {
        let folder = try repository(["sub/a.md": "\(Self.clean)\n"])
        try folder.write("sub/a.md", "\(Self.fault)\n")
        var command = Command.mtlint(["--changed-since", "HEAD", "."], in: "\(folder.path)/sub")
        command.environment = ["GIT_DIR": ".git", "GIT_INDEX_FILE": ".git/index", "GIT_EXTERNAL_DIFF": "false"]
        let result = try command.run()
        #expect(result.status == 1)
        #expect(result.errors.isEmpty)
    }

    @Test func whatCannotBeComparedIsAnError() throws {
        let folder = try repository(["a.md": "\(Self.fault)\n"])
        for revision in ["none", "--help", "HEAD~7", "HEAD:a.md", "main..HEAD"] {
            let result = try Command.mtlint(["--changed-since=\(revision)", "."], in: folder.path).run()
            #expect(result.status == 2, "\(revision)")
            #expect(result.errors == "mtlint: \(folder.path): error: has no revision “\(revision)”\n")
        }
        let outside = try TemporaryFolder()
        try outside.write("a.md", "\(Self.fault)\n")
        let result = try Command.mtlint(["--changed-since", "HEAD", "a.md"], in: outside.path).run()
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("mtlint: a.md: error: is in no Git repository, so nobody knows what"))
        for other in [["--fix", "."], ["--diff", "."], ["--write-baseline", "b.yml", "."], ["-"]] {
            #expect(try Command.mtlint(["--changed-since", "HEAD"] + other, in: folder.path).run().status == 2)
        }
        var command = Command.mtlint(["--changed-since", "HEAD", "."], in: folder.path)
        command.environment["PATH"] = "/nonexistent"
        #expect(try command.run().errors == "mtlint: \(folder.path): error: can’t be compared: git is not there\n")
    }

    @Test func aMergeThatIsNotDoneIsRead() throws {
        let folder = try repository(["a.md": "\(Self.clean)\n"])
        try git(folder, "checkout", "--quiet", "-b", "other")
        try folder.write("a.md", "The one.\n")
        try git(folder, "commit", "--quiet", "--all", "--message=One")
        try git(folder, "checkout", "--quiet", "main")
        try folder.write("a.md", "The other.\n")
        try git(folder, "commit", "--quiet", "--all", "--message=Other")
        try git(folder, "merge", "--quiet", "other", status: 1)
        try folder.write("a.md", "\(Self.clean)\n\n\(Self.fault)\n")
        #expect(try found(folder) == ["a.md:3"])
    }

    @Test func baselinesAndChangesGoTogether() throws {
        let folder = try repository(["a.md": "\(Self.fault)\n"])
        #expect(try Command.mtlint(["--write-baseline", "b.yml", "."], in: folder.path).run().status == 0)
        try folder.write("a.md", "\(Self.clean)\n\n\(Self.fault)\n\n\(Self.clean) \(Self.fault)\n")
        #expect(try found(folder, ["--baseline", "b.yml", "."]) == ["a.md:5"])
    }
}
