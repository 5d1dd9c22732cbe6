import MTLintKit
import MTLintTestSupport
import Testing

/// The page docs/checks.md names rules that there are, and says “planned” of no other.
struct ChecksPageTests {
    /// The rules that the page names in code, each with whether it calls it planned.
    private static func mentions() throws -> [(id: String, isPlanned: Bool)] {
        let page = String(decoding: try Repository.bytes("docs/checks.md"), as: UTF8.self)
        let parts = page.split(separator: "`", omittingEmptySubsequences: false)
        return stride(from: 1, to: parts.count - 1, by: 2).compactMap { index in
            RuleID(String(parts[index])).map { ("\($0)", parts[index + 1].hasPrefix(" (planned)")) }
        }
    }

    @Test func everyRuleOfThePageIsThere() throws {
        let known = Set(try RulePack.rules.map { "\($0.id)" })
        let mentions = try Self.mentions()
        #expect(mentions.count > 50)
        for (id, isPlanned) in mentions {
            #expect(known.contains(id) != isPlanned, "\(id) is \(isPlanned ? "there; it is not planned" : "no rule")")
        }
    }
}
