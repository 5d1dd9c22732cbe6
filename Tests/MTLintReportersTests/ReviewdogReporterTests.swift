import Foundation
import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct ReviewdogReporterTests {
    private struct Finding: Decodable {
        struct Location: Decodable {
            let path: String
            let range: Range
        }
        struct Suggestion: Decodable {
            let range: Range
            let text: String
        }
        struct Range: Decodable {
            let start: Position
            let end: Position
        }
        struct Position: Decodable {
            let line: Int
            let column: Int
        }
        struct Code: Decodable {
            let value: String
            let url: String?
        }
        let location: Location
        let severity: String
        let code: Code
        let suggestions: [Suggestion]?
    }
    private struct Document: Decodable { let diagnostics: [Finding] }

    private func findings(_ sample: Sample) throws -> [Finding] {
        try JSONDecoder().decode(Document.self, from: Data(sample.report(.rdjson).utf8)).diagnostics
    }

    @Test func `a document`() throws {
        let sample = try Sample(
            marked: "Ä\n朝 ⟦x⟧", rule: Sample.doubleSpace(), replacement: "y\"", applicability: .safe)
        let finding = #"""
            {"message":"Two spaces in a row.","location":{"path":"article.txt","range":{"start":{"line":2,"column":5},\#
            "end":{"line":2,"column":6}}},"severity":"WARNING","code":{"value":"spacing/double-space"},"suggestions":[{\#
            "range":{"start":{"line":2,"column":5},"end":{"line":2,"column":6}},"text":"y\""}]
            """#
        let source = #""source":{"name":"mtlint","url":"https://example.org/mtlint"}"#
        #expect(sample.report(.rdjson) == "{\(source),\"diagnostics\":[\n\(finding)}]}\n")
        #expect(sample.report(.rdjsonl) == "\(finding),\(source)}\n")
    }

    @Test func `a fix in several places is one suggestion, and one that is only shown is none`() throws {
        var sample = Sample("He said: \"朝鲜\" and left.\nThen")
        let edits: [Edit<InFile>] = [
            Edit(range: TextRange(9..<10), replacement: "“"), Edit(range: TextRange(16..<17), replacement: "”"),
            .insertion(of: "x", at: 28), .deletion(TextRange(28..<29)),
        ]
        sample.add(
            try Sample.doubleSpace(), TextRange(9..<10),
            fixes: [Fix(applicability: .safe, edits: edits), Fix(applicability: .display, edits: edits)])
        let suggestions = try #require(findings(sample).first?.suggestions)
        #expect(suggestions.map(\.text) == ["“朝鲜” and left.\nx"])
        #expect(suggestions[0].range.start.column == 10 && suggestions[0].range.end.line == 2)
    }

    @Test func `the page of a rule`() throws {
        let sample = try Sample(marked: "⟦x⟧", rule: Sample.doubleSpace())
        var options = ReporterOptions(version: "1.0.0")
        options.ruleURI = { "https://example.org/\($0)" }
        var reporter = OutputFormat.rdjsonl.reporter(options)
        reporter.report(sample.file)
        let finding = try JSONDecoder().decode(Finding.self, from: Data(reporter.takeOutput()))
        #expect(finding.code.url == "https://example.org/spacing/double-space")
    }
}
