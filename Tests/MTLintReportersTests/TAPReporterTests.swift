import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct TAPReporterTests {
    @Test func `a test a file`() throws {
        var sample = try Sample(marked: "The ⟦North\"Core⟧", rule: Sample.garbledCountry(), replacement: "x")
        sample.path = "a #todo\\\n.txt"
        #expect(
            Sample.report(.tap, [Sample("").file, sample.file]) == ##"""
                TAP version 13
                ok 1 - article.txt
                not ok 2 - a \#todo\\␊.txt
                  ---
                  findings:
                    - line: 1
                      column: 5
                      severity: error
                      rule: names/garbled-country
                      message: "“North\"Core” is not a country"
                      help: "The source most likely says “x”"
                  ...
                1..2

                """##)
    }

    @Test func `a file with findings that do not count passes`() throws {
        var sample = try Sample(marked: "a⟦  ⟧b", rule: Sample.doubleSpace())
        sample.failing = .error
        #expect(sample.report(.tap).contains("\nok 1 - article.txt\n  ---\n"))
    }

    @Test func `a run without files is no success`() {
        #expect(Sample.report(.tap, []) == "TAP version 13\n1..0 # SKIP no file to look at\n")
        var reporter = OutputFormat.tap.reporter(ReporterOptions(version: "1.0.0"))
        var summary = RunSummary()
        summary.failures = 1
        reporter.finish(summary)
        #expect(String(decoding: reporter.takeOutput(), as: UTF8.self).hasPrefix("not ok 1 - 1 input can’t be read"))
    }
}
