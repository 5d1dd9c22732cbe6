import Foundation
import MTLintCore
import MTLintRuleFiles
import Testing

/// What a folder of rules may hold.
struct RuleFolderTests {
    @Test func findsRulesAndListsAndNamesWhatIsNeither() throws {
        let files = [
            "a-b/x.yml", "a/y.yml", "a/A.yml", "a/z.yaml", "top.yml", "a/b/c.yml", ".hidden/x.yml", "Code.swift",
            "README.md", "a/.x.yml.swp", "lexicons/en/classes/titles.txt", "lexicons/en/tables/n-1.txt",
            "lexicons/en/other/n.txt", "lexicons/EN/classes/n.txt", "lexicons/en/x.txt", "lexicons/en/classes/n.tsv",
        ]
        try withFolder(files.map { ($0, "") }) { path in
            let folder = RuleFolder(path, as: "rules")
            #expect(folder.ruleFiles.map(\.id.description) == ["a/y", "a-b/x"])
            #expect(folder.ruleFiles.map(\.shownPath) == ["rules/a/y.yml", "rules/a-b/x.yml"])
            #expect(folder.lexiconFiles.map(\.name) == ["titles", "n-1"])
            #expect(folder.lexiconFiles.map(\.kind) == [.classes, .tables])
            #expect(
                folder.errors.map(\.path) == [
                    "rules/a/A.yml", "rules/a/b/c.yml", "rules/a/z.yaml", "rules/lexicons/EN/classes/n.txt",
                    "rules/lexicons/en/classes/n.tsv", "rules/lexicons/en/other/n.txt", "rules/lexicons/en/x.txt",
                    "rules/top.yml",
                ])
        }
    }

    @Test func tellsTheErrorsOfAllFiles() throws {
        let wrong = SampleRule.source.replacingOccurrences(of: "severity: error", with: "severity: bad")
        let files = [("a/1.yml", wrong), ("a/2.yml", SampleRule.source), ("b/3.yml", "x: [")]
        try withFolder(files) { path in
            let loaded = LoadedRules(RuleFolder(path, as: "rules"))
            #expect(loaded.rules.map(\.id.description) == ["a/2"])
            #expect(loaded.nodes.count == 1)
            #expect(loaded.errors.map(\.path) == ["rules/a/1.yml", "rules/b/3.yml"])
            #expect(loaded.errors.first?.mark == .init(line: 3, column: 11))
        }
    }

    @Test func saysThatAFolderIsMissing() {
        let folder = RuleFolder("/no such folder")
        #expect(
            folder.errors.map(\.description) == [
                "/no such folder:1:1: error: cannot be read: No such file or directory"
            ])
    }

    private func withFolder(_ files: [(path: String, text: String)], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "RuleFolderTests-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files {
            let url = folder.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
        }
        try body(folder.path)
    }
}
