import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct JUnitReporterTests {
    @Test func `a suite a file, a test a finding`() throws {
        let sample = try Sample(marked: "The ⟦North Core⟧", rule: Sample.garbledCountry(), replacement: "<x>")
        var clean = Sample("a")
        clean.path = "b.txt"
        #expect(
            Sample.report(.junit, [sample.file, clean.file]) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="mtlint">
                <testsuite name="article.txt" tests="1" failures="1" errors="0">
                <testcase name="names/garbled-country at 1:5" classname="article.txt"><failure type="error" message="“North \
                Core” is not a country">article.txt:1:5: error: “North Core” is not a country [names/garbled-country]
                help: The source most likely says “&lt;x&gt;”
                fix (suggested): replace “North Core” with “&lt;x&gt;”</failure></testcase>
                </testsuite>
                <testsuite name="b.txt" tests="1" failures="0" errors="0">
                <testcase name="mtlint" classname="b.txt"/>
                </testsuite>
                </testsuites>

                """)
    }

    @Test func `what does not make the run fail is a test that passes`() throws {
        var sample = try Sample(marked: "a⟦  ⟧b", rule: Sample.doubleSpace())
        sample.failing = .error
        let report = sample.report(.junit)
        #expect(report.contains(#"tests="1" failures="0""#) && report.contains("<system-out>article.txt:1:2: warning"))
        sample.failing = nil
        #expect(!sample.report(.junit).contains("<failure"))
    }

    @Test func `inputs that could not be read are an error`() {
        var reporter = OutputFormat.junit.reporter(ReporterOptions(version: "1.0.0"))
        var summary = RunSummary()
        summary.failures = 2
        reporter.begin()
        reporter.finish(summary)
        let report = String(decoding: reporter.takeOutput(), as: UTF8.self)
        #expect(report.contains(#"<error type="input" message="2 inputs can’t be read"#))
    }
}
