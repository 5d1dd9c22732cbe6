import Foundation
import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct GitLabReporterTests {
    private struct Issue: Decodable {
        struct Location: Decodable {
            struct Lines: Decodable {
                let begin: Int
                let end: Int
            }
            let path: String
            let lines: Lines
        }
        let description: String
        let checkName: String
        let fingerprint: String
        let severity: String
        let location: Location
    }

    private func issues(_ files: [FileReport]) throws -> [Issue] {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode([Issue].self, from: Data(Sample.report(.gitlab, files).utf8))
    }

    @Test func `an issue`() throws {
        var sample = try Sample(marked: "a\n⟦b\nc⟧", rule: Sample.garbledCountry(), replacement: "d")
        sample.path = "./x/a.txt"
        let issue = try #require(issues([sample.file]).first)
        #expect(issue.description == "“b\nc” is not a country. The source most likely says “d”.")
        #expect(issue.checkName == "names/garbled-country" && issue.severity == "critical")
        #expect(issue.location.path == "x/a.txt")
        #expect(issue.location.lines.begin == 2 && issue.location.lines.end == 3)
    }

    @Test func `fingerprints tell files and repetitions apart and stay when lines move`() throws {
        let sample = try Sample(marked: "one ⟦  ⟧ two\none ⟦  ⟧ two", rule: Sample.doubleSpace())
        var moved = try Sample(marked: "\n\nMore.\none ⟦  ⟧ two\nother\none ⟦  ⟧ two", rule: Sample.doubleSpace())
        var other = sample
        other.path = "other.txt"
        moved.path = sample.path
        let all = try issues([sample.file, other.file]).map(\.fingerprint)
        #expect(Set(all).count == 4)
        #expect(try issues([moved.file]).map(\.fingerprint) == Array(all[..<2]))
    }

    @Test func `a message is given as it is`() throws {
        let rule = try Sample.rule("a/b", message: "is “{found}” right?", help: "ask")
        let sample = try Sample(marked: "⟦[x](y)⟧", rule: rule)
        #expect(try issues([sample.file]).map(\.description) == ["Is “[x](y)” right? Ask."])
    }

    @Test func `nothing found is an empty array`() throws {
        #expect(try issues([Sample("a").file]).isEmpty)
    }
}
