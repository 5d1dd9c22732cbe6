import Testing

@testable import MTLintCore

struct SuppressionDirectiveTests {
    private func read(_ comment: String) throws -> SuppressionDirective? {
        try SuppressionDirective(comment) { $0.hasPrefix("x") ? "unknown" : nil }
    }

    @Test(
        arguments: [
            (" mtlint-disable a/b ", ["a/b"], nil), ("mtlint-disable a,b/c , d\n e", ["a", "b/c", "d", "e"], nil),
            ("mtlint-disable a -- so it is", ["a"], "so it is"), ("mtlint-disable a --so", ["a"], "so"),
            ("mtlint-disable a — x/y\n is  unknown", ["a"], "x/y is unknown"), ("mtlint-disable a --", ["a"], nil),
        ] as [(String, [String], String?)])
    func names(_ comment: String, _ names: [String], _ reason: String?) throws {
        let directive = try #require(try read(comment))
        #expect(directive.kind == .disable && directive.names == names && directive.reason == reason)
    }

    @Test(arguments: ["", "  ", "mtlint", "see mtlint-disable a", "markdownlint-disable a"])
    func othersAreNone(_ comment: String) throws { #expect(try read(comment) == nil) }

    @Test(arguments: [
        "mtlint-disable", "mtlint-disable-file -- why", "mtlint-disabel a", "mtlint-disable x/y", "mtlint-",
    ])
    func mistakes(_ comment: String) { #expect(throws: SuppressionDirective.Mistake.self) { try read(comment) } }

    @Test func enableNeedsNoNames() throws { #expect(try read("mtlint-enable")?.names.isEmpty == true) }
}
