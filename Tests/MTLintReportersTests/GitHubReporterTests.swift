import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct GitHubReporterTests {
    @Test func `one command a finding, the worst first, and the numbers`() throws {
        var sample = try Sample(marked: "a⟦  ⟧b\nthe ⟦North\nCore⟧", rule: Sample.doubleSpace())
        sample.path = "./docs//a,b:c.md"
        sample.diagnostics[1] = Diagnostic(
            rule: try Sample.garbledCountry(), range: sample.diagnostics[1].range, fixes: [],
            arguments: [MessageArgument("found", "North\nCore")])
        #expect(
            sample.report(.github) == """
                ::error file=docs/a%2Cb%3Ac.md,line=2,endLine=3,title=names/garbled-country::“North%0ACore” is not a country
                ::warning file=docs/a%2Cb%3Ac.md,line=1,endLine=1,col=2,endColumn=4,title=spacing/double-space::two spaces in a row
                2 findings in 1 file (1 error, 1 warning)

                """)
    }

    @Test func `help is a line of the message, and a note a notice`() throws {
        let rule = try Sample.rule("a/b", message: "100%: {found}", help: "ask", severity: .note)
        let report = try Sample(marked: "⟦x⟧", rule: rule).report(.github)
        #expect(
            report.hasPrefix(
                "::notice file=article.txt,line=1,endLine=1,col=1,endColumn=2,title=a/b::100%25: x%0Aask\n"))
    }

    @Test func `no text of a file is a command or steers the log`() throws {
        let text = "x\r\n::error::y\u{1B}[31m\u{202E}\u{85}%0A::"
        let rule = try Sample.rule("a/b", message: "{found}")
        var sample = Sample(text)
        sample.path = "p\n::stop-commands::z\u{1B}"
        sample.add(rule, TextRange(0..<text.utf8.count))
        let lines = sample.report(.github).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("::error file=p%0A%3A%3Astop-commands%3A%3Az␛,line=1"))
        #expect(lines[0].hasSuffix("::x%0D%0A::error::y␛[31m<U+202E><U+0085>%250A::"))
    }
}
