import MTLintCore
import MTLintTestSupport
import Testing

struct FixerTests {
    private let rule: Rule

    init() throws { rule = try SampleRule.rule() }

    private func finding(_ fixes: Fix...) -> Diagnostic {
        Diagnostic(rule: rule, range: fixes.first?.range ?? TextRange(start: 0, end: 0), fixes: fixes, arguments: [])
    }

    private func fix(_ level: Applicability, _ edits: (Range<Int>, String)...) -> Fix {
        Fix(applicability: level, edits: edits.map { Edit(range: TextRange($0.0), replacement: $0.1) })
    }

    private func apply(_ findings: [Diagnostic], _ level: Applicability, _ text: String) -> String? {
        Fixer.apply(findings, atLeast: level, to: PaddedBytes(text.utf8)).map { $0.text.string(0..<$0.text.count) }
    }

    @Test func onlyFixesTrustedAsFarAsAskedAreApplied() {
        let findings = [
            finding(fix(.safe, (0..<1, "A"))), finding(fix(.suggested, (1..<2, "B"))),
            finding(fix(.display, (2..<3, "C"))),
        ]
        #expect(apply(findings, .safe, "abc") == "Abc")
        #expect(apply(findings, .suggested, "abc") == "ABc")
        #expect(apply(findings, .display, "abc") == "ABc")
        #expect(apply([findings[2]], .display, "abc") == nil)
        #expect(apply([], .safe, "abc") == nil)
    }

    @Test func ofOneFindingsFixesTheBestThatMayBeAppliedIs() {
        let found = finding(fix(.display, (0..<1, "X")), fix(.suggested, (0..<1, "Y")), fix(.safe, (0..<1, "Z")))
        #expect(apply([found], .suggested, "abc") == "Ybc")
        #expect(apply([found], .safe, "abc") == "Zbc")
    }

    @Test func ofOverlappingFixesTheFirstIsApplied() {
        let findings = [
            finding(fix(.safe, (1..<4, "-"))), finding(fix(.safe, (0..<2, "+"))), finding(fix(.safe, (4..<5, "*"))),
        ]
        #expect(apply(findings, .safe, "abcdef") == "+cd*f")
    }

    /// The edits of a fix are applied together or not at all, and nothing of another's lies between them.
    @Test func editsThatBelongTogetherStayTogether() {
        let brackets = fix(.safe, (0..<1, "("), (5..<6, ")"))
        let inside = fix(.safe, (2..<3, "!"))
        #expect(apply([finding(brackets), finding(inside)], .safe, "[abcd]") == "(abcd)")
    }

    @Test func twoInsertionsAtOnePlaceHaveNoOrder() {
        let findings = [finding(fix(.safe, (1..<1, "x"))), finding(fix(.safe, (1..<1, "y")))]
        #expect(apply(findings, .safe, "ab") == "axb")
    }

    @Test func offsetsAreBytes() {
        #expect(apply([finding(fix(.safe, (2..<3, "")))], .safe, "é !") == "é!")
        #expect(apply([finding(fix(.safe, (9..<10, "ů")))], .safe, "😀 —\nu") == "😀 —\nů")
    }

    /// The map leads from every byte that was kept to where it was.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func theMapLeadsBack(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = (0..<40).map { _ in UInt8.random(in: 0x61...0x7A, using: &random) }
        var findings: [Diagnostic] = []
        for _ in 0..<6 {
            let start = Int.random(in: 0...40, using: &random)
            let end = Int.random(in: start...min(40, start + 4), using: &random)
            let new = String(repeating: "#", count: Int.random(in: 0...4, using: &random))
            if start < end || !new.isEmpty { findings.append(finding(fix(.safe, (start..<end, new)))) }
        }
        findings.sort { $0.range < $1.range }
        let fixed = try #require(Fixer.apply(findings, atLeast: .safe, to: PaddedBytes(text)))
        #expect(fixed.rules.count <= findings.count && !fixed.rules.isEmpty)
        for at in 0..<fixed.text.count where fixed.text[at] != 0x23 {
            let back = fixed.map(TextRange<InFixedFile>(at..<(at + 1)))
            #expect(back.length == 1 && text[Int(back.start)] == fixed.text[at])
        }
    }
}
