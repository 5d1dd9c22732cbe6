import MTLintKit
import MTLintRuleFiles
import MTLintTestSupport
import Testing

/// The pages in docs/rules/ are what the rule files make.
struct RuleDocsTests {
    @Test func pagesAreFresh() throws {
        let loaded = LoadedRules(RuleFolder(Repository.path("rules"), as: "rules"))
        #expect(loaded.errors.map(\.description) == [])
        let pages = RulePages.pages(loaded.rules)
        for (name, text) in pages.sorted(by: { $0.key < $1.key }) {
            let isFresh = try? Repository.bytes("docs/rules/\(name)") == Array(text.utf8)
            #expect(isFresh == true, "docs/rules/\(name) is stale; run “swift run mtlint-dev docs”")
        }
        #expect(Repository.files(below: "docs/rules") == pages.keys.sorted(), "run “swift run mtlint-dev docs”")
    }

    /// What was compiled into the program is what lies in the folder.
    @Test func thePackIsTheFolder() throws {
        let loaded = LoadedRules(RuleFolder(Repository.path("rules"), as: "rules"))
        let compiled = try RulePack.rules
        #expect(compiled.map(\.id) == loaded.rules.map(\.id))
        #expect(zip(compiled, loaded.rules).flatMap { $0.differences(from: $1) } == [])
    }
}
