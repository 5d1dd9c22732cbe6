import MTLintKit
import MTLintTestSupport
import Testing

/// Texts that no one writes: findings or a clear error, never a crash, and the same every time.
///
/// The time limits protect against hanging; they measure nothing.
@Suite(.timeLimit(.minutes(5)))
struct HostileTextTests {
    private static let linter = try? Linter(
        rules: RuleSelection(select: ["all"]).rules(of: RulePack.rules), language: .english)
    private let linter: Linter

    init() throws { linter = try #require(Self.linter) }

    /// Lints and fixes bytes as the program does with a file's.
    private func checkBytes(_ bytes: [UInt8], _ name: String, layouts: [TextLayout?] = [nil]) throws {
        let decoded: DecodedText
        do {
            decoded = try DecodedText(decoding: bytes, path: name)
        } catch {
            #expect(!error.message.isEmpty && error.path == name)
            return
        }
        #expect(try decoded.encoding.encode(decoded.text.bytes) == bytes, "\(name) is not written back as it was")
        for layout in layouts { check(decoded.text, name, layout) }
    }

    private func check(_ text: PaddedBytes, _ name: String, _ layout: TextLayout?) {
        let reader = PlainTextReader(layout: layout)
        let scratch = linter.makeScratch()
        let found = linter.lint(reader.document(of: text), in: scratch).diagnostics
        for finding in found {
            expectWhole(finding.range, text, "\(name): \(finding.rule.id)")
            for edit in finding.fixes.flatMap(\.edits) { expectWhole(edit.range, text, "\(name): \(finding.rule.id)") }
        }
        let again = linter.lint(reader.document(of: text), in: scratch).diagnostics
        let differing = Set(found.map(\.description)).symmetricDifference(again.map(\.description))
        #expect(differing.isEmpty && again.count == found.count, "\(name): \(differing.sorted())")
        for level in [Applicability.safe, .suggested] {
            let outcome = TextFixer(linter, atLeast: level) { reader.document(of: $0) }.fix(text, in: scratch)
            #expect(outcome.unconverged == [], "\(name)")
            #expect(String(validating: outcome.text.bytes, as: UTF8.self) != nil, "\(name) is no UTF-8 after fixing")
        }
    }

    /// Within the text, and at whole scalars.
    private func expectWhole(_ range: TextRange<InFile>, _ text: PaddedBytes, _ name: String) {
        let isWhole =
            range.end <= text.count && text[Int(range.start)] & 0xC0 != 0x80 && text[Int(range.end)] & 0xC0 != 0x80
        #expect(isWhole, "\(name) at \(range)")
    }

    /// Random cuts, insertions and repetitions: ten times in each document, thirty in the seed.
    @Test(arguments: CorpusDocument.names)
    func splicedDocuments(_ name: String) throws {
        let document = try CorpusDocument(named: name)
        for seed in 0..<(name.hasPrefix("seed") ? 30 : 10) {
            var random = SeededGenerator(seed: UInt64(seed))
            var bytes = document.bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) { Self.splice(&bytes, &random) }
            try checkBytes(bytes, "\(name) spliced with seed \(seed)")
        }
    }

    /// What the rules' examples are made of, in any order, and marks: sentences that begin and end with anything.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func wordsOfExamplesInAnyOrder(_ seed: UInt64) throws {
        let marks =
            ".,:;!?\"'“”‘’«»()[]-–—…/&%$@*_<>`".map(String.init) + ["\n", "\n\n", "  ", "\u{A0}", "1,5", "12 000"]
        let words = try RulePack.rules.flatMap { $0.examples.flatMap { $0.text.text.split(separator: " ") } }.map(
            String.init)
        var random = SeededGenerator(seed: seed)
        var text = ""
        for _ in 0..<3_000 {
            let isWord = Int.random(in: 0..<5, using: &random) < 3
            text += (isWord ? words : marks).randomElement(using: &random) ?? ""
            if Int.random(in: 0..<3, using: &random) > 0 { text += " " }
        }
        try checkBytes(Array(text.utf8), "words in the order of seed \(seed)")
    }

    private static let insertions: [[UInt8]] = [
        [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0x00], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x0D],
        [0x0A],
        Array("\u{301}\u{327}".utf8), Array("“".utf8), Array("”".utf8), Array("( ".utf8), Array(" )".utf8),
        Array(" : ".utf8),
        Array("\u{200D}\u{FE0F}".utf8), Array("\u{2028}\u{85}".utf8), Array("\u{202E}".utf8), Array("北京。".utf8),
        Array("as as ".utf8),
    ]

    private static func splice(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...30, using: &random))
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: insertions.randomElement(using: &random) ?? [], at: start)
        default:
            let copied = Array(bytes[start..<end])
            bytes.insert(contentsOf: copied, at: Int.random(in: 0...bytes.count, using: &random))
        }
    }

    @Test(
        arguments: [
            ("lone high surrogate", [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8]),
            ("lone low surrogate", [0xFF, 0xFE, 0x00, 0xDE, 0x41, 0x00]),
            ("odd number of bytes", [0xFF, 0xFE, 0x41]),
            ("big-endian surrogate", [0xFE, 0xFF, 0xD8, 0x3D, 0x00, 0x41]),
            ("mark only", [0xFF, 0xFE]), ("NUL in UTF-16", [0xFF, 0xFE, 0x00, 0x00]),
            ("UTF-32", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]),
            ("truncated", [0x41, 0xE2, 0x80]), ("NUL", [0x41, 0x00, 0x42]), ("overlong", [0xC0, 0xAF]),
            ("surrogate", [0xED, 0xA0, 0x80]),
            ("empty", []), ("byte order mark", [0xEF, 0xBB, 0xBF]),
            ("two marks", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF]),
        ] as [(String, [UInt8])])
    func oddBytes(_ name: String, _ bytes: [UInt8]) throws {
        try checkBytes(bytes, name, layouts: [nil] + TextLayout.allCases)
    }

    /// A stretch that is repeated, and how often.
    struct Repeated: CustomTestStringConvertible, Sendable {
        let stretch: String
        let count: Int
        /// Without it the text is no English, and most rules do not look at it.
        var filler = " of the words and with them from "

        var testDescription: String { "\(stretch.debugDescription) \(count) times" }

        var text: String {
            filler.isEmpty
                ? String(repeating: stretch, count: count)
                : String(repeating: String(repeating: stretch, count: 10) + filler, count: count / 10)
        }
    }

    static let repetitions = [
        // One line of 5 MB, one word of 1 MB.
        Repeated(stretch: "The minister said that the talks would go on ", count: 110_000, filler: ""),
        Repeated(stretch: "a", count: 1_000_000, filler: ""), Repeated(stretch: " ", count: 200_000, filler: ""),
        Repeated(stretch: "\r\n", count: 100_000, filler: ""), Repeated(stretch: "\u{301}", count: 50_000, filler: ""),
        Repeated(stretch: "e\u{301}\u{327}", count: 20_000), Repeated(stretch: "( ", count: 20_000),
        Repeated(stretch: " )", count: 20_000), Repeated(stretch: "( a ", count: 20_000),
        Repeated(stretch: "\"", count: 100_000, filler: ""), Repeated(stretch: "“", count: 100_000, filler: ""),
        Repeated(stretch: "\"", count: 1_000_000, filler: ""), Repeated(stretch: "“”", count: 150_000, filler: ""),
        Repeated(stretch: "\"a\n", count: 50_000), Repeated(stretch: "'a “", count: 50_000),
        Repeated(stretch: "« „ ", count: 50_000), Repeated(stretch: "\"I go there\"\n\n", count: 10_000),
        Repeated(stretch: "“a ", count: 20_000), Repeated(stretch: "a” ", count: 20_000),
        Repeated(stretch: "a. ", count: 20_000), Repeated(stretch: "a : ", count: 20_000),
        Repeated(stretch: "Kim Jong Un ", count: 4_000), Repeated(stretch: "Mao Ts-Tung ", count: 2_000),
        Repeated(stretch: "a@b.c://www.d@", count: 5_000), Repeated(stretch: "@a.", count: 20_000),
        Repeated(stretch: "as as good as ", count: 4_000), Repeated(stretch: "It is so.\n", count: 10_000),
        Repeated(stretch: "I am ill, said the minister.\n\n", count: 1_000),
        Repeated(stretch: "AFP Xi has ", count: 4_000), Repeated(stretch: "in Berlin The ", count: 4_000),
        Repeated(stretch: "It is so. : I will go there. ", count: 2_000),
        Repeated(stretch: "robust. ", count: 10_000), Repeated(stretch: "It is. (AFP)\n\n", count: 4_000),
    ]

    @Test(arguments: repetitions)
    func longTexts(_ repeated: Repeated) {
        let bytes = PaddedBytes(repeated.text.utf8)
        let scratch = linter.makeScratch()
        let found = linter.lint(PlainTextReader().document(of: bytes), in: scratch).diagnostics
        for finding in found.prefix(1000) { expectWhole(finding.range, bytes, repeated.testDescription) }
        let fixed = Fixer.apply(found, atLeast: .suggested, to: bytes)
        if let fixed { #expect(String(validating: fixed.text.bytes, as: UTF8.self) != nil) }
    }
}

extension Diagnostic {
    fileprivate var description: String { "\(rule.id) at \(range): \(message)" }
}
