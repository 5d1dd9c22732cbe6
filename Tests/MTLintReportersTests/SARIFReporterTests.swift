import Foundation
import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct SARIFReporterTests {
    private func run(_ files: [FileReport]) throws -> SARIFLog.Run {
        let log = try JSONDecoder().decode(SARIFLog.self, from: Data(Sample.report(.sarif, files).utf8))
        #expect(log.version == "2.1.0")
        #expect(log.runs.count == 1)
        return try #require(log.runs.first)
    }

    @Test func `a run without findings`() {
        #expect(
            Sample.report(.sarif, [Sample("fine").file]) == #"""
                {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":\#
                "unicodeCodePoints","results":[],"tool":{"driver":{"name":"mtlint","semanticVersion":"1.2.3",\#
                "informationUri":"https://example.org/mtlint","rules":[],"supportedTaxonomies":[{"name":"MQM","index":0}]}},\#
                "taxonomies":[{"name":"MQM","organization":"MQM Council","informationUri":"https://themqm.org/",\#
                "shortDescription":{"text":"Multidimensional Quality Metrics: a typology of translation errors."},\#
                "isComprehensive":false,"taxa":[]}],"invocations":[{"executionSuccessful":true}]}]}

                """#)
    }

    @Test func `a result`() throws {
        var sample = try Sample(
            marked: "Ä\r\n⟦the\rCore⟧", rule: Sample.doubleSpace(), replacement: "", applicability: .safe)
        sample.path = "./a b.txt"
        let line = sample.report(.sarif).split(separator: "\n")[1]
        #expect(
            line == #"""
                {"ruleId":"spacing/double-space","ruleIndex":0,"level":"warning","message":{"text":"Two spaces in a row."},\#
                "locations":[{"physicalLocation":{"artifactLocation":{"uri":"a%20b.txt"},"region":{"startLine":2,\#
                "startColumn":1,"endLine":3,"endColumn":5,"charOffset":3,"charLength":8,"byteOffset":4,"byteLength":8,\#
                "snippet":{"text":"the\rCore"}}}}],"partialFingerprints":{"primaryLocationLineHash":\#
                "4178b2d91f2c6a0f:1","mtlint/v1":"36f174770adf5bb0"},"fixes":[{"description":{"text":\#
                "Delete “the\rCore”."},"artifactChanges":[{"artifactLocation":{"uri":"a%20b.txt"},"replacements":[{\#
                "deletedRegion":{"startLine":2,"startColumn":1,"endLine":3,"endColumn":5,"charOffset":3,"charLength":8,\#
                "byteOffset":4,"byteLength":8},"insertedContent":{"text":""}}]}],"properties":{"applicability":"safe"}}]}],\#
                "tool":{"driver":{"name":"mtlint","semanticVersion":"1.2.3","informationUri":"https://example.org/mtlint",\#
                "rules":[
                """#)
    }

    @Test func `rules, their indices and the error types they belong to`() throws {
        var sample = try Sample(marked: "⟦a⟧ ⟦b⟧", rule: Sample.garbledCountry(), replacement: "c")
        sample.add(try Sample.doubleSpace(), TextRange(1..<2))
        sample.add(try Sample.garbledCountry(), TextRange(2..<3))
        let run = try run([sample.file, sample.file])
        let rules = run.tool.driver.rules
        #expect(rules.map(\.id) == ["names/garbled-country", "spacing/double-space"])
        #expect(rules.map(\.name) == ["GarbledCountry", "DoubleSpace"])
        #expect(rules.map(\.defaultConfiguration.level) == ["error", "warning"])
        #expect(run.results.count == 8)
        for result in run.results { #expect(rules[result.ruleIndex].id == result.ruleId) }
        for rule in rules {
            #expect(rule.relationships.map(\.target.id) == ["accuracy/mistranslation"])
            #expect(run.taxonomies[0].taxa[rule.relationships[0].target.index].id == rule.relationships[0].target.id)
            #expect(rule.help.text.contains("bad:   It is ⟦the North Core⟧ again.\nfixed: It is North Korea again.\n"))
            #expect(rule.help.markdown.contains("~~~~text\nbad:   It is ⟦the North Core⟧ again."))
        }
    }

    @Test func `applying the replacements by code points gives the fixed text`() throws {
        var sample = Sample("😀 He said: \"朝鲜\" e\u{301} and left.\r\nThen  no")
        let text = PaddedBytes(sample.text.utf8)
        let quotes = text.bytes.indices.filter { text[$0] == UInt8(ascii: "\"") }.map {
            TextRange<InFile>($0..<($0 + 1))
        }
        let end = UInt32(text.count)
        sample.add(
            try Sample.doubleSpace(), quotes[0],
            fixes: [
                Fix(
                    applicability: .safe,
                    edits: [
                        Edit(range: quotes[0], replacement: "“"), Edit(range: quotes[1], replacement: "”"),
                        .deletion(TextRange(start: end - 4, end: end - 3)), .insertion(of: ".", at: end),
                    ]), Fix(applicability: .display, edits: [.insertion(of: "x", at: 0)]),
            ])
        let fixes = try #require(run([sample.file]).results.first?.fixes)
        #expect(fixes.map(\.properties.applicability) == ["safe", "display"])
        var scalars = Array(sample.text.unicodeScalars)
        for replacement in fixes[0].artifactChanges[0].replacements.reversed() {
            let region = replacement.deletedRegion
            #expect((region.startLine, region.endLine) == (region.charOffset > 20 ? (2, 2) : (1, 1)))
            scalars.replaceSubrange(
                region.charOffset..<(region.charOffset + region.charLength),
                with: Array(replacement.insertedContent.text.unicodeScalars))
        }
        #expect(String(String.UnicodeScalarView(scalars)) == "😀 He said: “朝鲜” e\u{301} and left.\r\nThen no.")
    }

    @Test func `byte offsets only where they hold in the file`() throws {
        var sample = try Sample(marked: "⟦x⟧", rule: Sample.doubleSpace(), replacement: "y")
        #expect(sample.report(.sarif).contains("byteOffset"))
        sample.bytesAreText = false
        #expect(!sample.report(.sarif).contains("byteOffset"))
        #expect(sample.report(.sarif).contains("charOffset"))
    }

    @Test func `suppressed findings are marked, in their place`() throws {
        var sample = try Sample(marked: "⟦a⟧ b ⟦c⟧", rule: Sample.doubleSpace())
        let silenced = sample.diagnostics.remove(at: 0)
        sample.suppressed = [SuppressedDiagnostic(silenced, kind: .inSource, justification: "a name")]
        let results = try run([sample.file]).results
        #expect(results.map { $0.suppressions?.map(\.kind) } == [["inSource"], nil])
        #expect(results[0].suppressions?.first?.justification == "a name")
        #expect(sample.report(.concise).hasSuffix("1 finding in 1 file (1 warning); 1 silenced\n"))
    }

    @Test func `a failed input makes the run fail`() {
        var reporter = OutputFormat.sarif.reporter(ReporterOptions(version: "1.0.0"))
        var summary = RunSummary()
        summary.failures = 1
        reporter.begin()
        reporter.finish(summary)
        let report = String(decoding: reporter.takeOutput(), as: UTF8.self)
        #expect(report.contains(#""executionSuccessful":false"#))
    }

    @Test func `rules link to their pages`() throws {
        let sample = try Sample(marked: "⟦x⟧", rule: Sample.doubleSpace())
        var options = ReporterOptions(version: "1.0.0")
        options.ruleURI = { "https://example.org/\($0)" }
        var reporter = OutputFormat.sarif.reporter(options)
        reporter.begin()
        reporter.report(sample.file)
        reporter.finish(RunSummary())
        let report = String(decoding: reporter.takeOutput(), as: UTF8.self)
        #expect(report.contains(#""helpUri":"https://example.org/spacing/double-space""#))
    }

    @Test func `messages are sentences, and links in the file are no links`() throws {
        let rule = try Sample.rule("a/b", message: "is “{found}” right?", help: "ask (again)")
        let sample = try Sample(marked: "⟦[x](http://example.org)⟧", rule: rule)
        #expect(try run([sample.file]).results[0].message.text == #"Is “[x\](http://example.org)” right? Ask (again)."#)
    }
}
