import MTLintKit
import Testing

/// A name may go on behind the end of a line, in text that is wrapped.
struct WrappedNameTests {
    private static func findings(_ text: String) throws -> [String] {
        let rules = try RuleSelection(select: ["names/misspelled-name"], ignore: []).rules(of: RulePack.rules)
        let linter = Linter(rules: rules, language: .english)
        let document = PlainTextReader(layout: .paragraphs).document(of: PaddedBytes(text.utf8))
        return linter.lint(document, in: linter.makeScratch()).diagnostics.map { diagnostic in
            diagnostic.message + diagnostic.fixes.flatMap(\.edits).map { "; " + $0.replacement }.joined()
        }
    }

    @Test func aNameGoesOnBehindTheEndOfALine() throws {
        let text = """
            The mayor spoke for an hour to guests from the whole country in Buenos
            Airres, and nobody asked him anything at all when he had come to the
            end of what he had to say about the roads and the schools.
            """
        #expect(try Self.findings(text) == ["“Buenos\nAirres” is not a known spelling; Buenos\nAires"])
    }

    /// A short line ends where its writer meant it to.
    @Test func aShortLineEndsTheName() throws {
        #expect(try Self.findings("Hotels in Buenos\nAirres Tower, Lima\nThe Old Inn, Quito\n").isEmpty)
    }
}
