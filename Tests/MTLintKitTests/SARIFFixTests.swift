import Foundation
import MTLintKit
import MTLintTestSupport
import Testing

/// The fixes in a SARIF log, applied by a program that knows nothing but the log, give what mtlint's fixer gives.
struct SARIFFixTests {
    private static let linter = try? Linter(
        rules: RuleSelection(select: ["all"]).rules(of: RulePack.rules), language: .english)
    private let linter: Linter

    init() throws { linter = try #require(Self.linter) }

    @Test(arguments: CorpusDocument.names, [Applicability.safe, .suggested])
    func applyingTheLogIsFixing(_ name: String, _ level: Applicability) throws {
        let document = try CorpusDocument(named: name)
        let scratch = linter.makeScratch()
        let found = linter.lint(PlainTextReader().document(of: document.text), in: scratch).diagnostics
        var reporter = OutputFormat.sarif.reporter(ReporterOptions(version: "0.0.0"))
        reporter.begin()
        reporter.report(
            FileReport(
                path: document.path, text: document.text, diagnostics: found,
                bytesAreText: document.decoded.encoding == .utf8))
        reporter.finish(RunSummary())
        let fixes = try SARIFFixes(log: Data(reporter.takeOutput()))
        #expect(fixes.resultCount == found.count)

        let text = document.text.string(0..<document.text.count)
        let trusted = level == .safe ? ["safe"] : ["safe", "suggested"]
        // The log tells of one look at the text, so it is held against the fixer's first pass.
        let fixed = Fixer.apply(found, atLeast: level, to: document.text)?.text ?? document.text
        #expect(Array(fixes.applied(to: text, trusted).utf8) == Array(fixed.bytes))
    }
}
