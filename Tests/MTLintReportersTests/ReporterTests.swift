import Foundation
import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct ReporterTests {
    /// Any text, any ranges, also ones that cut characters, overlap or lie outside: no report breaks.
    @Test func `whatever was found, reports are whole`() throws {
        var generator = SystemRandomNumberGenerator()
        let alphabet: [Unicode.Scalar] = [
            "a", "b", " ", " ", "\n", "\r", "\t", "\u{1B}", "\u{301}", "朝", "😀", "\u{202E}", "\"", "\\", "\u{A0}",
        ]
        for _ in 0..<60 {
            let scalars = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? "a"
            }
            var sample = Sample(String(String.UnicodeScalarView(scalars)))
            let length = sample.text.utf8.count + 3
            let ranges = (0..<8).map { _ in
                let start = Int.random(in: 0...length, using: &generator)
                return TextRange<InFile>(start..<(start + Int.random(in: 0...12, using: &generator)))
            }.sorted()
            let rule = try Sample.doubleSpace()
            for range in ranges {
                let edits = ranges.shuffled(using: &generator).prefix(6).map {
                    Edit(range: $0, replacement: sample.text)
                }
                let fix = Fix(applicability: .safe, edits: edits)
                sample.diagnostics.append(Diagnostic(rule: rule, range: range, fixes: [fix, fix], arguments: []))
            }
            for width in [0, 40, 100] {
                let report = sample.report(.full, width: width)
                #expect(report.split(separator: "\n").count { $0.hasPrefix("warning[") } == 8)
                #expect(!report.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
            }
            #expect(sample.report(.concise).split(separator: "\n").count == 9)
            #expect(try JSONSerialization.jsonObject(with: Data(sample.report(.json).utf8)) is NSDictionary)
            let log = try JSONDecoder().decode(SARIFLog.self, from: Data(sample.report(.sarif).utf8))
            #expect(log.runs.first?.results.count == 8)
            #expect(log.runs.first?.results.allSatisfy { $0.fixes?.count == 2 } == true)
        }
    }

    @Test(arguments: OutputFormat.allCases)
    func `output taken piece by piece is the whole output`(format: OutputFormat) throws {
        let sample = try Sample(marked: "He left.⟦  ⟧Then", rule: Sample.doubleSpace(), replacement: " ")
        let files = [sample.file, Sample("").file, sample.file]
        var reporter = format.reporter(ReporterOptions(version: "1.2.3", informationURI: "https://example.org/mtlint"))
        var summary = RunSummary()
        reporter.begin()
        for file in files {
            reporter.report(file)
            summary.add(file)
        }
        reporter.finish(summary)
        #expect(String(decoding: reporter.takeOutput(), as: UTF8.self) == Sample.report(format, files))
        #expect(reporter.takeOutput().isEmpty)
    }

    @Test(arguments: OutputFormat.allCases)
    func `every report names the record`(format: OutputFormat) throws {
        var sample = Sample("He left.  Then")
        let range = TextRange<InFile>(8..<10)
        sample.add(try Sample.doubleSpace(), range)
        #expect(!sample.report(format).contains("R-17"))
        sample.diagnostics = []
        sample.add(try Sample.doubleSpace(), range, record: "R-17")
        #expect(sample.report(format).contains("R-17"))
    }
}
