import MTLintCore
import MTLintRuleFiles
import Testing

/// A new rule fails to load for want of examples, and for nothing else.
struct RuleSkeletonTests {
    @Test(arguments: [nil, "DoubledMark"]) func loadsOnceItsExamplesAreFilledIn(_ native: String?) throws {
        let id = try #require(RuleID("spacing/doubled-mark"))
        let skeleton = RuleSkeleton(id, native: native)
        func rule(_ source: String) throws(RuleFileError) -> Rule {
            try RuleDecoder(path: "x.yml").rule(id, from: RuleFileReader(path: "x.yml").node(Array(source.utf8)))
        }
        let error = #expect(throws: RuleFileError.self) { try rule(skeleton.ruleFile) }
        #expect(error?.message == "“bad” must be a text")
        let filled = skeleton.ruleFile.replacing("bad:", with: "bad: ⟦x⟧").replacing(" good:", with: " good: y")
            .replacing("silent:", with: "silent: z")
        let loaded = try rule(filled)
        #expect(loaded.summary == "Doubled mark")
        #expect((loaded.match == .native("DoubledMark")) == (native != nil))
        #expect((skeleton.swiftFile != nil) == (native != nil))
        #expect(skeleton.swiftFile?.contains("package struct DoubledMark: NativeMatcher {") ?? true)
    }
}
