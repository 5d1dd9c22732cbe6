import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct WorstFirstTests {
    @Test(arguments: OutputFormat.allCases.filter(\.hasOrder))
    func `the worst findings of all files come first`(format: OutputFormat) throws {
        let note = try Sample(marked: "⟦x⟧", rule: Sample.rule("a/n", message: "m", severity: .note))
        let warning = try Sample(marked: "⟦x⟧", rule: Sample.rule("a/w", message: "m", severity: .warning))
        let error = try Sample(marked: "⟦x⟧", rule: Sample.rule("a/e", message: "m", severity: .error))
        var options = ReporterOptions(version: "1.0.0")
        options.worstFirst = true
        var reporter = format.reporter(options)
        var summary = RunSummary()
        var bytes: [UInt8] = []
        reporter.begin()
        for sample in [note, error, warning, error] {
            reporter.report(sample.file)
            summary.add(sample.file)
            bytes += reporter.takeOutput()
        }
        reporter.finish(summary)
        let report = String(decoding: bytes + reporter.takeOutput(), as: UTF8.self)
        let found = report.matches(of: /a\/[nwe]/).map { String($0.output) }
        #expect(found == ["a/e", "a/e", "a/w", "a/n"])
    }

    @Test func `of too many results the worst stay, in their order`() {
        var list = SARIFResultList(most: 5)
        for index in 0..<40 {
            let rank: SARIFResultList.Rank = index == 7 || index == 33 ? .error : index < 3 ? .silenced : .warning
            list.add(Array("\(index)".utf8), rank)
        }
        var json = JSONWriter()
        json.openArray()
        list.write(&json)
        json.closeArray()
        #expect(String(decoding: json.takeOutput(), as: UTF8.self) == "[\n3,\n4,\n5,\n7,\n33]")
        #expect(list.dropped == 35)
    }
}
