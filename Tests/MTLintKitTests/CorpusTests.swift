import MTLintExamples
import MTLintKit
import MTLintTestSupport
import Testing

/// Whole documents, linted and fixed with the rules that are on by default.
struct CorpusTests {
    private static let linter = try? Linter(rules: RuleSelection().rules(of: RulePack.rules), language: .english)
    private let linter: Linter
    private let reader = PlainTextReader()

    init() throws { linter = try #require(Self.linter) }

    private func findings(_ text: PaddedBytes) -> [Diagnostic] {
        let scratch = linter.makeScratch()
        return linter.lint(reader.document(of: text), in: scratch).diagnostics
    }

    private func fix(_ text: PaddedBytes, _ level: Applicability) -> FixOutcome {
        let scratch = linter.makeScratch()
        let reader = reader
        return TextFixer(linter, atLeast: level) { reader.document(of: $0) }.fix(text, in: scratch)
    }

    private func report(_ document: CorpusDocument) -> [UInt8] {
        var reporter = OutputFormat.full.reporter(ReporterOptions(width: 100, version: "0"))
        let file = FileReport(
            path: document.path, text: document.text, diagnostics: findings(document.text),
            bytesAreText: document.decoded.encoding == .utf8)
        var summary = RunSummary()
        summary.add(file)
        reporter.begin()
        reporter.report(file)
        reporter.finish(summary)
        return reporter.takeOutput()
    }

    @Test func theCorpusIsThere() {
        #expect(CorpusDocument.names.contains { $0.hasPrefix("human-") })
        #expect(CorpusDocument.names.contains { $0.hasPrefix("mt-") })
        #expect(CorpusDocument.names.contains("seed-afp-north-korea"))
    }

    /// What is found is what was recorded; well-edited text has no finding at all.
    @Test(arguments: CorpusDocument.names)
    func findings(_ name: String) throws {
        let document = try CorpusDocument(named: name)
        if document.isHuman {
            let found = findings(document.text).map { "\($0.rule.id): \(document.text.string($0.range.indices))" }
            #expect(found == [])
        } else if let difference = GoldenFile.difference("fixtures/corpus/\(name)/findings.txt", from: report(document))
        {
            Issue.record("\(difference)")
        }
    }

    /// Nothing is found that no person has marked as a fault.
    @Test(arguments: CorpusDocument.names.filter { !$0.hasPrefix("human-") })
    func whatIsFoundIsAFault(_ name: String) throws {
        let document = try CorpusDocument(named: name)
        let faults = document.faults.map { document.range(of: $0) }
        for (fault, range) in zip(document.faults, faults) { #expect(document.text.string(range) == fault.text) }
        for finding in findings(document.text) {
            #expect(
                faults.contains { finding.range.indices.overlaps($0) },
                "\(finding.rule.id) finds “\(document.text.string(finding.range.indices))”")
        }
    }

    @Test(arguments: CorpusDocument.names)
    func fixedText(_ name: String) throws {
        let document = try CorpusDocument(named: name)
        let fixed = try document.decoded.encoding.encode(fix(document.text, .suggested).text.bytes)
        if document.isHuman {
            #expect(fixed == document.bytes)
        } else if let difference = GoldenFile.difference("fixtures/corpus/\(name)/fixed.txt", from: fixed) {
            Issue.record("\(difference)")
        }
    }

    /// A fixpoint is one: nothing is left to apply, and fixing the fixed text gives it again.
    @Test(arguments: CorpusDocument.names, [Applicability.safe, .suggested])
    func fixingComesToAnEnd(_ name: String, _ level: Applicability) throws {
        let once = fix(try CorpusDocument(named: name).text, level)
        #expect(once.unconverged == [])
        #expect(Fixer.apply(once.remaining.diagnostics, atLeast: level, to: once.text) == nil)
        let twice = fix(once.text, level)
        #expect(twice.applied == 0)
        #expect(twice.text.bytes == once.text.bytes)
    }

    @Test(arguments: CorpusDocument.names)
    func safeFixesChangeNoWordAndNoLineEnding(_ name: String) throws {
        let document = try CorpusDocument(named: name)
        let fixed = fix(document.text, .safe).text
        #expect(
            WordSequence.words(fixed.string(0..<fixed.count))
                == WordSequence.words(document.text.string(0..<document.text.count)))
        let bytes = try document.decoded.encoding.encode(fixed.bytes)
        #expect(Self.lineEndings(bytes) == Self.lineEndings(document.bytes))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == document.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        // The whole text but white space and quotation marks, which safe fixes may change, is the same.
        #expect(Self.withoutMarks(fixed) == Self.withoutMarks(document.text))
    }

    @Test(arguments: CorpusDocument.names)
    func suggestedFixesChangeNoLineEnding(_ name: String) throws {
        let document = try CorpusDocument(named: name)
        let fixed = try document.decoded.encoding.encode(fix(document.text, .suggested).text.bytes)
        #expect(Self.lineEndings(fixed) == Self.lineEndings(document.bytes))
    }

    /// Every fault that a person marked in the seed is found.
    @Test func theSeedIsFoundWhole() throws {
        let seed = try CorpusDocument(named: "seed-afp-north-korea")
        let found = findings(seed.text).map(\.range.indices)
        #expect(seed.faults.count == 13)
        for fault in seed.faults {
            #expect(found.contains { $0.overlaps(seed.range(of: fault)) }, "not found: \(fault.text)")
        }
    }

    @Test(arguments: ["Asia: Xi Jinping", "North Korea and its greatest", "Mao Tse-tung", "(AFP)"])
    func theSeedIsRepaired(_ words: String) throws {
        let seed = try CorpusDocument(named: "seed-afp-north-korea")
        let fixed = fix(seed.text, .suggested).text
        #expect(fixed.string(0..<fixed.count).contains(words))
        #expect(!seed.text.string(0..<seed.text.count).contains(words))
    }

    private static func withoutMarks(_ text: PaddedBytes) -> [Unicode.Scalar] {
        text.string(0..<text.count).unicodeScalars.filter {
            !$0.properties.isWhitespace && !$0.properties.isQuotationMark
        }
    }

    /// The line endings in order: “r” for CR, “n” for LF.
    private static func lineEndings(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { $0 == 0x0A || $0 == 0x0D } }
}
