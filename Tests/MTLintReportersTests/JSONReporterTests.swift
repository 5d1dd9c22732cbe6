import Foundation
import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct JSONReporterTests {
    @Test func `a document`() throws {
        let sample = try Sample(marked: "Ä\n⟦North\tCore⟧.", rule: Sample.garbledCountry(), replacement: "“Korea”")
        #expect(
            sample.report(.json) == #"""
                {"version":1,"tool":{"name":"mtlint","version":"1.2.3"},"findings":[
                {"path":"article.txt","rule":"names/garbled-country","severity":"error","message":"“North\tCore” is not a \#
                country","help":"The source most likely says ““Korea””","start":{"offset":3,"line":2,"column":1},"end":\#
                {"offset":13,"line":2,"column":11},"text":"North\tCore","fixes":[{"applicability":"suggested","edits":\#
                [{"start":3,"end":13,"replacement":"“Korea”"}]}],"mqm":"accuracy/mistranslation"}],"summary":{"files":1,\#
                "filesWithFindings":1,"failures":0,"findings":1,"errors":1,"warnings":0,"notes":0,"fixable":0,\#
                "fixableSuggested":1,"suppressed":0}}

                """#)
    }

    @Test func `one line a finding`() throws {
        let sample = try Sample(marked: "⟦a⟧ ⟦b\u{2028}\n\u{85}⟧", rule: Sample.doubleSpace())
        let lines = sample.report(.jsonl).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3 && lines[2].isEmpty)
        let findings = try lines.dropLast().map { try JSONDecoder().decode(Finding.self, from: Data($0.utf8)) }
        #expect(findings.map(\.text) == ["a", "b\u{2028}\n\u{85}"])
        #expect(findings.map(\.help) == [nil, nil])
        #expect(lines[0].contains(#""help":null"#))
    }

    @Test func `a run without findings is a document too`() throws {
        let document = try JSONDecoder().decode(
            Document.self, from: Data(Sample.report(.json, [Sample("a").file]).utf8))
        #expect(document.findings.isEmpty)
        #expect(Sample.report(.jsonl, [Sample("a").file]).isEmpty)
    }

    @Test func `every scalar comes back`() throws {
        var text = ""
        for range in [0..<0x300, 0x2000..<0x2070, 0xFFF0..<0x10010] as [Range<UInt32>] {
            for value in range { if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) } }
        }
        var sample = Sample(text)
        sample.path = text
        sample.add(try Sample.garbledCountry(), TextRange(0..<text.utf8.count), replacement: text)
        let report = sample.report(.json)
        #expect(!report.unicodeScalars.contains { $0 == "\u{2028}" || ($0.value < 0x20 && $0 != "\n") })
        let document = try JSONDecoder().decode(Document.self, from: Data(report.utf8))
        #expect(document.findings.map { Array($0.text.unicodeScalars) } == [Array(text.unicodeScalars)])
        #expect(document.findings.map { Array($0.path.unicodeScalars) } == [Array(text.unicodeScalars)])
    }

    @Test func `a range that cuts a character still gives valid UTF-8`() throws {
        var sample = Sample("朝鲜")
        sample.add(try Sample.doubleSpace(), TextRange(1..<4))
        for format in [OutputFormat.json, .jsonl, .sarif] {
            var reporter = format.reporter(ReporterOptions(version: "1.0.0"))
            reporter.begin()
            reporter.report(sample.file)
            reporter.finish(RunSummary())
            #expect(String(validating: reporter.takeOutput(), as: UTF8.self) != nil)
        }
    }

    private struct Document: Decodable { let findings: [Finding] }

    private struct Finding: Decodable {
        let path: String
        let text: String
        let help: String?
    }
}
