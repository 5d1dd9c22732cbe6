internal import ArgumentParser
internal import Foundation
internal import MTLintCore
internal import MTLintRuleFiles

/// `mtlint-dev docs`: the pages of `docs/rules/`, made of the rule files.
struct Docs: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the pages of docs/rules/ from the rule files.",
        discussion: "Run in the package's folder.")

    @Flag(
        help: "Write nothing; name the pages that are stale, missing or of no rule, and exit with 1 if there are any.")
    var check = false

    private static let folder = "docs/rules"

    func run() throws {
        try RepositoryFolder.check()
        let loaded = LoadedRules(RuleFolder("rules"))
        guard loaded.errors.isEmpty else {
            for error in loaded.errors { print(error) }
            throw ExitCode.failure
        }
        let pages = RulePages.pages(loaded.rules)
        let present = try RepositoryFolder.files(below: Self.folder)
        var changes = 0
        for (path, text) in pages.sorted(by: { $0.key < $1.key }) where present[path] != Data(text.utf8) {
            changes += 1
            print("\(present[path] == nil ? "missing" : "stale"): \(Self.folder)/\(path)")
            if !check { try RepositoryFolder.write(text, to: "\(Self.folder)/\(path)") }
        }
        for path in present.keys.sorted() where pages[path] == nil {
            changes += 1
            print("superfluous: \(Self.folder)/\(path)")
            if !check { try FileManager.default.removeItem(atPath: "\(Self.folder)/\(path)") }
        }
        if !check { print("\(pages.count) pages, \(changes) changed") }
        if check, changes > 0 {
            print("run “swift run mtlint-dev docs”")
            throw ExitCode.failure
        }
    }
}
