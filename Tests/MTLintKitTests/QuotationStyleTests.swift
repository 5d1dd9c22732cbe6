import MTLintKit
import Testing

/// Quotation marks that a fix puts in are those of the document.
struct QuotationStyleTests {
    private static let lost = "I have nothing to hide and I will answer every question, declared the former minister."

    @Test(arguments: [
        ("They know it.", "“"), ("North Korea’s army left.", "“"), ("They don’t know it.", "“"),
        ("North Korea's army left.", "\""), ("They don't know it.", "\""), ("They said “no” today.", "“"),
        ("They said \"no\" today.", "\""), ("They don't say “no” today.", "“"),
    ])
    func fixesWriteTheDocumentsMarks(_ paragraph: String, _ mark: String) throws {
        let linter = try TextLinter(rules: RuleSelection(select: ["quotations/lost-marks-first-person"]))
        let fixed = linter.fix("\(paragraph)\n\n\(Self.lost)", atLeast: .suggested).text
        #expect(fixed.string(0..<fixed.count).hasPrefix("\(paragraph)\n\n\(mark)I have"))
    }
}
