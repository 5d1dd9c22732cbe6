import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct QualityReportTests {
    private func report(_ samples: [Sample]) -> QualityReport {
        samples.reduce(into: QualityReport()) { $0.add($1.file) }
    }

    @Test func `points by severity, set against the words`() throws {
        var bad = try Sample(marked: "⟦a⟧ ⟦b⟧", rule: Sample.garbledCountry())
        bad.add(try Sample.doubleSpace(), TextRange(1..<2))
        bad.add(try Sample.rule("a/b", message: "m", severity: .note), TextRange(1..<2))
        bad.suppressed = [SuppressedDiagnostic(bad.diagnostics[0], kind: .inSource)]
        bad.words = 400
        var good = Sample("c")
        good.path = "good.txt"
        good.words = 1600
        let report = report([bad, good])
        #expect(report.documents.map(\.score.penalty) == [140, 0])
        #expect(report.documents.map(\.score.score) == [86, 100])
        #expect(report.all.penalty == 28 && report.all.score == 97.2 && report.all.words == 2000)
        #expect(report.all.categories["accuracy"]?.points == 56)
        #expect(report.all.errorTypes["accuracy/mistranslation"]?.silenced == 1)
    }

    @Test func `windows of a file are one document`() throws {
        var sample = try Sample(marked: "⟦a⟧", rule: Sample.doubleSpace())
        sample.words = 10
        let first = sample.file
        let second = FileReport(
            path: first.path, text: first.text, origin: TextOrigin(bytes: 9, lines: 1), diagnostics: first.diagnostics,
            bytesAreText: true, words: 30)
        var report = QualityReport()
        report.add(first)
        report.add(second)
        #expect(report.documents.map(\.score.words) == [40] && report.all.counts.warnings == 2)
    }

    @Test func `a text without words has a penalty too, and no score below zero`() throws {
        let report = report([try Sample(marked: "⟦?⟧", rule: Sample.doubleSpace())])
        #expect(report.all.penalty == 5000 && report.all.score == 0)
        #expect(QualityScore().penalty == 0 && QualityScore().score == 100)
    }

    @Test(arguments: [
        (0, "0.00"), (0.005, "0.01"), (1, "1.00"), (12.344, "12.34"), (-1, "0.00"), (1e300, "92233720368547758.07"),
    ])
    func hundredths(number: Double, text: String) { #expect(Hundredths(number).description == text) }
}
