import MTLintBaseline
import MTLintKit
import MTLintTestSupport
import Testing

/// Which findings a baseline knows again.
struct BaselineTests {
    private let folder: String
    private let linter: TextLinter
    private let temporary: Box

    /// Keeps the folder.
    private final class Box {
        let folder: TemporaryFolder
        init() throws { folder = try TemporaryFolder() }
    }

    init() throws {
        temporary = try Box()
        folder = temporary.folder.path
        linter = try TextLinter(
            rules: RuleSelection(select: ["terms"]),
            layout: .paragraphs,
            vocabulary: Vocabulary(
                names: [],
                terms: [
                    PreferredTerm(preferred: "translation memory", forbidden: ["translation store", "TransMem"]),
                    PreferredTerm(preferred: "sign in", forbidden: ["log in"]),
                    PreferredTerm(preferred: "database", forbidden: ["data base"]),
                    PreferredTerm(preferred: "web page", forbidden: ["Webpage"]),
                ]))
    }

    private func baseline(of text: String) throws -> Baseline {
        var draft = BaselineDraft()
        for finding in linter.lint(text) {
            draft.add(BaselineEntry(finding, in: PaddedBytes(text.utf8)), of: "a.txt")
        }
        let path = try temporary.folder.write("baseline.yml", bytes: draft.bytes)
        return try Baseline(reading: path, as: "baseline.yml")
    }

    private func match(_ text: String, _ baseline: Baseline) -> BaselineMatch {
        baseline.match(linter.lint(text), in: PaddedBytes(text.utf8), of: "a.txt")
    }

    /// 500 findings and 100 edits, after every ten of which the baseline is asked.
    @Test(arguments: [1, 2, 4] as [UInt64])
    func editsElsewhereBringNothingBackAndHideNothing(seed: UInt64) throws {
        var edited = EditedText(faults: 500, seed: seed)
        let recorded = linter.lint(edited.text).count
        try #require(recorded == 500)
        let baseline = try baseline(of: edited.text)
        for step in 1...100 {
            edited.editElsewhere()
            if step % 7 == 0 { edited.addFault() }
            if step % 9 == 0 { edited.removeFault() }
            guard step % 10 == 0 else { continue }
            let text =
                step % 20 == 0
                ? edited.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
                : edited.text
            let match = match(text, baseline)
            let bytes = PaddedBytes(text.utf8)
            let unmarked = match.new.filter { finding in
                let start = Int(finding.range.start)
                return !bytes.string(max(0, start - 12)..<start).contains(EditedText.marker)
            }
            #expect(unmarked.isEmpty, "step \(step): \(unmarked.map { bytes.string($0.range.indices) })")
            #expect(match.new.count == edited.added, "step \(step)")
            #expect(match.known.count == 500 - edited.removed, "step \(step)")
            #expect(match.stale.reduce(0) { $0 + $1.times } == edited.removed, "step \(step)")
        }
    }

    @Test func alikeFindingsAreCounted() throws {
        let line = "They used the translation store in the house."
        let baseline = try baseline(of: "\(line)\n\n\(line)\n")
        #expect(baseline.records["a.txt"]?.map(\.times) == [2])
        #expect(match("\(line)\n\n\(line)\n\n\(line)\n", baseline).new.count == 1)
        let fewer = match("\(line)\n", baseline)
        #expect(fewer.new.isEmpty)
        #expect(fewer.stale.map(\.times) == [1])
    }

    @Test func anEntryDiesWithItsFinding() throws {
        let baseline = try baseline(of: "We put all of it in the translation store of the house.\n")
        let match = match("There is a translation store by the river, it is said.\n", baseline)
        #expect(match.new.count == 1)
        #expect(match.stale.count == 1)
    }

    /// What YAML has its own mind about comes back as it was.
    @Test func textsAreWrittenAndReadBack() throws {
        let texts = [
            "a \"b\" \\ c", "tab\tand: colon # hash", "\u{2028}\u{85}\u{FEFF}\u{7F}", "\u{1}", "日本 — “x” 😀", "- { a",
            String(repeating: "long ", count: 400), "'", "null",
        ]
        var draft = BaselineDraft()
        let rule = try #require(RuleID("names/x"))
        for text in texts { draft.add(BaselineEntry(rule: rule, text: text, before: "¶ \(text)", after: ""), of: text) }
        let path = try temporary.folder.write("baseline.yml", bytes: draft.bytes)
        let baseline = try Baseline(reading: path, as: "baseline.yml")
        for text in texts {
            let entry = try #require(baseline.records[text]?.first?.entry)
            #expect(Array(entry.text.utf8) == Array(text.utf8))
            #expect(Array(entry.before.utf8) == Array("¶ \(text)".utf8))
        }
    }

    /// Three thousand findings that are the same but for one word: no quadratic search.
    @Test(.timeLimit(.minutes(1))) func manyFindingsAreSortedInOnePass() throws {
        let text = (0..<3_000).map { "They said that the translation store was \($0) of them.\n\n" }.joined()
        let baseline = try baseline(of: text)
        #expect(match(text, baseline).new.isEmpty)
        #expect(match("It was so.\n\n" + text, baseline).new.isEmpty)
    }
}
