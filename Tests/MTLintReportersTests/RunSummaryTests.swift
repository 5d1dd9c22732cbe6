import MTLintCore
import Testing

@testable import MTLintReporters

struct RunSummaryTests {
    @Test(arguments: [
        (0, 0, "no findings in 12 files"),
        (3, 0, "6 findings in 5 of 12 files (1 error, 2 warnings, 3 notes); 3 can be fixed with --fix"),
        (0, 1, "6 findings in 5 of 12 files (1 error, 2 warnings, 3 notes); 1 can be fixed with --fix-suggested"),
        (
            3, 1,
            "6 findings in 5 of 12 files (1 error, 2 warnings, 3 notes); 3 can be fixed with --fix, 1 more with --fix-suggested"
        ),
    ])
    func `the sentence`(fixable: Int, suggested: Int, sentence: String) {
        var summary = RunSummary()
        summary.files = 12
        if fixable + suggested > 0 {
            summary.filesWithFindings = 5
            (summary.errors, summary.warnings, summary.notes) = (1, 2, 3)
        }
        (summary.fixable, summary.fixableSuggested) = (fixable, suggested)
        #expect(summary.sentence == sentence)
    }

    @Test func `a finding counts by the fix that is trusted most`() throws {
        var sample = try Sample(marked: "⟦a⟧ ⟦b⟧", rule: Sample.doubleSpace(), replacement: "c", applicability: .safe)
        sample.add(
            try Sample.garbledCountry(), .init(0..<1),
            fixes: [.init(applicability: .display, edits: [.deletion(.init(0..<1))])])
        var summary = RunSummary()
        summary.add(sample.file)
        #expect(
            (summary.fixable, summary.fixableSuggested, summary.findings, summary.filesWithFindings) == (2, 0, 3, 1))
    }
}
