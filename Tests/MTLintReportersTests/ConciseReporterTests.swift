import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct ConciseReporterTests {
    @Test func `one line a finding and a line with the numbers`() throws {
        let first = try Sample(
            marked: "One.\r\nChina’s ally ⟦the North Core⟧ is\rhere: ⟦the South Core⟧.", rule: Sample.garbledCountry(),
            replacement: "North Korea")
        var second = try Sample(
            marked: "He left.⟦  ⟧Then", rule: Sample.doubleSpace(), replacement: " ", applicability: .safe)
        second.path = "b/ä.txt"
        #expect(
            Sample.report(.concise, [first.file, second.file, Sample("fine").file]) == """
                article.txt:2:14: error: “the North Core” is not a country [names/garbled-country]
                article.txt:3:7: error: “the South Core” is not a country [names/garbled-country]
                b/ä.txt:1:9: warning: two spaces in a row [spacing/double-space]
                3 findings in 2 of 3 files (2 errors, 1 warning); 1 can be fixed with --fix, 2 more with --fix-suggested

                """)
    }

    @Test func `columns are code points`() throws {
        let sample = try Sample(marked: "😀e\u{301}朝⟦x⟧", rule: Sample.doubleSpace())
        #expect(sample.report(.concise).hasPrefix("article.txt:1:5: "))
    }

    @Test func `nothing from a file or a path steers the terminal`() throws {
        var sample = try Sample(
            marked: "⟦\u{1B}]0;x\u{7}\u{9B}31m\u{202E}\u{2066}\u{200B}\n\u{85}\u{2028}⟧", rule: Sample.garbledCountry())
        sample.path = "a\u{1B}[2J\n.txt"
        let report = sample.report(.concise)
        #expect(
            report == """
                a␛[2J␊.txt:1:1: error: “␛]0;x␇<U+009B>31m<U+202E><U+2066><U+200B>␊<U+0085><U+2028>” is not a country \
                [names/garbled-country]
                1 finding in 1 file (1 error)

                """)
        #expect(sample.report(.concise, unicode: false).contains("“<U+001B>]0;x<U+0007>"))
    }

    @Test func `a message that quotes a whole paragraph is shortened`() throws {
        let sample = try Sample(marked: "⟦\(String(repeating: "word ", count: 1000))⟧", rule: Sample.garbledCountry())
        let line = sample.report(.concise).split(separator: "\n")[0]
        #expect(line.count < 320)
        #expect(line.contains("word…word") || line.contains("…"))
        #expect(line.hasSuffix("” is not a country [names/garbled-country]"))
    }
}
