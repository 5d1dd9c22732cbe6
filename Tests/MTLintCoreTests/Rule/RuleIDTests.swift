import MTLintCore
import Testing

struct RuleIDTests {
    @Test(arguments: ["names/garbled-country", "a/b", "x1/2-y"])
    func idsAreCategoryAndName(_ text: String) throws {
        let id = try #require(RuleID(text))
        #expect("\(id)" == text)
        #expect("\(id.category)/\(id.name)" == text)
    }

    @Test(arguments: ["", "/", "a/", "/b", "a", "a/b/c", "A/b", "a/b c", "a/é", "a/b\n"])
    func otherTextsAreNone(_ text: String) { #expect(RuleID(text) == nil) }

    @Test func idsAreSortedByCategoryFirst() throws {
        let ids = ["a-b/a", "a/z", "a/b"].compactMap { RuleID($0) }
        #expect(ids.sorted().map(\.description) == ["a/b", "a/z", "a-b/a"])
    }
}
