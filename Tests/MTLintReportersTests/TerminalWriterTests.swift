import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct TerminalWriterTests {
    private func report(_ sample: Sample, _ format: OutputFormat = .full, links: Bool = false) -> String {
        var options = ReporterOptions(color: links, version: "1.0.0")
        options.hasLinks = links
        options.ruleURI = { $0.category == "mine" ? nil : "https://example.org/\($0)" }
        var reporter = format.reporter(options)
        reporter.report(sample.file)
        return String(decoding: reporter.takeOutput(), as: UTF8.self)
    }

    @Test(arguments: [OutputFormat.full, .concise])
    func `names of rules are links where links are on`(format: OutputFormat) throws {
        let sample = try Sample(marked: "a⟦  ⟧b", rule: Sample.doubleSpace())
        let start = "\u{1B}]8;;https://example.org/spacing/double-space\u{1B}\\"
        #expect(report(sample, format, links: true).contains(start))
        #expect(report(sample, format, links: true).matches(of: /\u{1B}\]8;;\u{1B}\\/).count == 1)
        #expect(!report(sample, format).contains("\u{1B}"))
        let own = try Sample(marked: "a⟦  ⟧b", rule: Sample.rule("mine/a", message: "m"))
        #expect(!report(own, format, links: true).contains("]8;;"))
    }

    @Test func `what stands round a finding in right-to-left text is isolated from it`() throws {
        let sample = try Sample(marked: "قال ⟦الوزير⟧ إن", rule: Sample.doubleSpace(), replacement: "x")
        let lines = report(sample).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.contains("1 │ \u{2068}قال \u{2069}\u{2068}الوزير\u{2069}\u{2068} إن\u{2069}"))
        #expect(lines.contains("  │     ^^^^^^"))
        #expect(lines.contains("  │ - \u{2068}قال \u{2069}\u{2068}الوزير\u{2069}\u{2068} إن\u{2069}"))
        // The piece that has none of it is isolated as well, since it stands beside one that has.
        #expect(lines.contains("  │ + \u{2068}قال \u{2069}\u{2068}x\u{2069}\u{2068} إن\u{2069}"))
    }

    @Test func `text without right-to-left letters is not isolated`() throws {
        let sample = try Sample(marked: "\u{202E}朝鲜 ⟦North⟧ é", rule: Sample.doubleSpace(), replacement: "x")
        #expect(!report(sample).unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
    }

    @Test func `isolates of a text can't end ours`() throws {
        let sample = try Sample(marked: "\u{2069}قال \u{202E}⟦ال\u{2067}وزير⟧", rule: Sample.doubleSpace())
        let text = report(sample)
        #expect(text.unicodeScalars.count { $0 == "\u{2068}" } == text.unicodeScalars.count { $0 == "\u{2069}" })
        #expect(!text.unicodeScalars.contains("\u{202E}") && text.contains("<U+2067>"))
    }
}
