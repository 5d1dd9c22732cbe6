import Foundation
import MTLintKit
import MTLintTestSupport
import Testing

/// What other programs run mtlint by. `Scripts/integrations/check.sh` tries it with those programs.
struct IntegrationTests {
    /// The hooks are given the files that mtlint takes in folders, and no others.
    @Test func hooksTakeTheFilesThatFoldersGive() throws {
        let text = String(decoding: try Repository.bytes(".pre-commit-hooks.yaml"), as: UTF8.self)
        let source = try #require(text.firstMatch(of: /files: &files '(.+)'/)).1
        let pattern = try Regex(String(source))
        let endings = FileFormat.allCases.flatMap(\.extensions)
        let names =
            endings.map { "a b/x.\($0)" } + endings.map { "X.\($0.uppercased())" } + [
                "res/strings.xml", "plurals.xml", "arrays.xml", "mystrings.xml", "x.xml", "txt", "a.txt.png", "x.swift",
            ]
        for name in names {
            let isTaken = FileFormat(path: name)?.isTakenInFolders ?? false
            #expect(try (pattern.firstMatch(in: name) != nil) == isTaken, "\(name)")
        }
    }

    /// Runs the action's script as GitHub does.
    private func action(_ folder: borrowing TemporaryFolder, _ inputs: [String: String]) throws -> Command.Result {
        var command = Command("/bin/bash", [Repository.path("Scripts/integrations/run.sh")])
        command.folder = folder.path
        let built = URL(filePath: Command.mtlint([]).program).deletingLastPathComponent().path
        command.environment = ["PATH": "\(built):/usr/bin:/bin", "MTLINT_FORMAT": "concise"]
            .merging(inputs.map { ("MTLINT_\($0)", $1) }) { $1 }
        return try command.run()
    }

    @Test func theActionTakesListsOfLines() throws {
        let folder = try TemporaryFolder()
        try folder.write("a b.md", Samples.spaced)
        try folder.write("--help", Samples.spaced)
        try folder.write("$(touch ran).md", Samples.spaced)
        let paths = "a b.md\r\n\n--help\n$(touch ran).md"
        let found = try action(folder, ["PATHS": paths, "OPTIONS": "--select\nspacing\n--no-config"])
        #expect(found.status == 1)
        #expect(found.output.hasSuffix("3 findings in 3 files (3 warnings); 3 can be fixed with --fix\n"))
        #expect(try action(folder, ["PATHS": paths, "OPTIONS": "--fail-on=never"]).status == 0)
        #expect(try action(folder, ["OPTIONS": "--ignore=spacing"]).output.contains("no findings in 2 files"))
        #expect(try action(folder, ["CHANGED_SINCE": "$(touch ran)"]).status == 2)
        #expect(try !folder.names().contains("ran"))
    }

    /// The files that the action and the hooks name are there.
    @Test func scriptsAreThere() throws {
        let text = String(decoding: try Repository.bytes("action.yml"), as: UTF8.self)
        let scripts = text.matches(of: /\$GITHUB_ACTION_PATH\/([A-Za-z.\/]+)/).map { String($0.1) }
        #expect(scripts == ["Scripts/integrations/build.sh", "Scripts/integrations/run.sh"])
        for script in scripts { #expect(try !Repository.bytes(script).isEmpty) }
    }
}
