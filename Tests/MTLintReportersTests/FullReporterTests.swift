import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct FullReporterTests {
    /// The part of a report before its last line.
    private func finding(_ sample: Sample, color: Bool = false, width: Int = 100, unicode: Bool = true) -> String {
        let report = sample.report(.full, color: color, width: width, unicode: unicode)
        return report.split(separator: "\n", omittingEmptySubsequences: false).dropLast(2).joined(separator: "\n")
    }

    @Test func `a window round a finding in a long line`() throws {
        let filler = String(repeating: "It was an international response, and a robust one. ", count: 50)
        let sample = try Sample(
            marked:
                "Title\n\n\(filler)China is the main ally of ⟦the North Core⟧ and its greatest economic support. \(filler)",
            rule: Sample.garbledCountry(), replacement: "North Korea")
        #expect(
            sample.report(.full) == """
                error[names/garbled-country]: “the North Core” is not a country
                  ┌─ article.txt:3:2627
                  │
                3 │ …a robust one. China is the main ally of the North Core and its greatest economic support. It…
                  │                                          ^^^^^^^^^^^^^^
                  = help: The source most likely says “North Korea”
                  = fix (suggested): replace “the North Core” with “North Korea”
                  │ - …China is the main ally of the North Core and its greatest economic…
                  │ + …China is the main ally of North Korea and its greatest economic…

                1 finding in 1 file (1 error); 1 can be fixed with --fix-suggested

                """)
    }

    @Test func `a window in ASCII on a narrow terminal`() throws {
        let sample = try Sample(
            marked: "We know that China is the main ally of ⟦the North Core⟧ and its greatest economic support.",
            rule: Sample.garbledCountry(), replacement: "North Korea")
        #expect(
            finding(sample, width: 60, unicode: false) == """
                error[names/garbled-country]: “the North Core” is not a country
                  --> article.txt:1:40
                  |
                1 | ...the main ally of the North Core and its greatest...
                  |                     ^^^^^^^^^^^^^^
                  = help: The source most likely says “North Korea”
                  = fix (suggested): replace “the North Core” with “North Korea”
                  | - ...the main ally of the North Core and its greatest...
                  | + ...the main ally of North Korea and its greatest...

                """)
    }

    @Test func `carets stand under wide characters and combining marks`() throws {
        let sample = try Sample(marked: "他们说\te\u{301}le\u{300}ve ⟦朝鲜e\u{301}⟧是", rule: Sample.garbledCountry())
        #expect(
            finding(sample) == """
                error[names/garbled-country]: “朝鲜e\u{301}” is not a country
                  ┌─ article.txt:1:13
                  │
                1 │ 他们说 e\u{301}le\u{300}ve 朝鲜e\u{301}是
                  │              ^^^^^

                """)
    }

    @Test func `a finding that is only a combining mark`() throws {
        let sample = try Sample(marked: "cafe⟦\u{301}⟧ noir", rule: Sample.doubleSpace())
        #expect(finding(sample).contains("1 │ cafe\u{301} noir\n  │    ^\n"))
    }

    @Test func `an inserted space can be seen`() throws {
        let sample = try Sample(
            marked: "He left.⟦⟧Then", rule: Sample.doubleSpace(), replacement: " ", applicability: .safe)
        #expect(
            finding(sample) == """
                warning[spacing/double-space]: two spaces in a row
                  ┌─ article.txt:1:9
                  │
                1 │ He left.Then
                  │         ^
                  = fix (safe): insert “·”
                  │ - He left.Then
                  │ + He left.·Then

                """)
    }

    @Test func `a deleted space can be seen`() throws {
        let sample = try Sample(
            marked: "He left⟦ ⟧.", rule: Sample.doubleSpace(), replacement: "", applicability: .safe)
        #expect(
            finding(sample).hasSuffix(
                """
                  = fix (safe): delete “·”
                  │ - He left·.
                  │ + He left.

                """))
    }

    @Test func `the first and the last line of a finding over several lines`() throws {
        let sample = try Sample(
            marked: String(repeating: "\n", count: 8) + "One ⟦begins\r\nmiddle\rends⟧ here",
            rule: Sample.garbledCountry(),
            replacement: "a\nb")
        #expect(
            finding(sample) == """
                error[names/garbled-country]: “begins␍␊middle␍ends” is not a country
                   ┌─ article.txt:9:5
                   │
                 9 │ One begins
                   │     ^^^^^^
                 …
                11 │ ends here
                   │ ^^^^
                   = help: The source most likely says “a␊b”
                   = fix (suggested): replace “begins␍␊middle␍ends” with “a␊b”
                   │ - One begins␍␊middle␍ends here
                   │ + One a␊b here

                """)
    }

    @Test func `a line break that was found`() throws {
        let sample = try Sample(
            marked: "One⟦\n⟧two", rule: Sample.doubleSpace(), replacement: " ", applicability: .safe)
        #expect(
            finding(sample) == """
                warning[spacing/double-space]: two spaces in a row
                  ┌─ article.txt:1:4
                  │
                1 │ One
                  │    ^
                  = fix (safe): replace “␊” with “·”
                  │ - One␊two
                  │ + One·two

                """)
    }

    @Test func `a fix of two edits far apart, and another one`() throws {
        var sample = Sample("He said: \"I will go home and never come back to this place again,\" and left.\n")
        let open = TextRange<InFile>(9..<10)
        let close = TextRange<InFile>(65..<66)
        let pair = Fix(
            applicability: .safe, edits: [Edit(range: close, replacement: "”"), Edit(range: open, replacement: "“")])
        sample.add(
            try Sample.doubleSpace(), open.union(close),
            fixes: [pair, Fix(applicability: .suggested, edits: [.deletion(open)])])
        #expect(
            finding(sample).hasSuffix(
                """
                  = fix (safe): make 2 changes
                  │ - He said: "I will go home…place again," and left.
                  │ + He said: “I will go home…place again,” and left.
                  = or (suggested): delete “"”

                """))
    }

    @Test func `the beginning and end of a finding longer than the window`() throws {
        let sample = try Sample(
            marked: "Before ⟦\(String(repeating: "some words, ", count: 400))at last⟧ after.",
            rule: Sample.doubleSpace())
        let lines = finding(sample, width: 80).split(separator: "\n")
        #expect(lines[3] == "1 │ Before some words, some…some words, at last after.")
        #expect(lines[4] == "  │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^")
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func `nothing from the file steers the terminal`() throws {
        let sample = try Sample(
            marked: "A \u{1B}[31m ⟦\u{202E}b\u{1B}⟧ \u{9B}m\u{7}", rule: Sample.garbledCountry(),
            replacement: "\u{1B}c\u{2067}")
        let report = sample.report(.full)
        for scalar in report.unicodeScalars where scalar != "\n" {
            #expect(![.control, .format].contains(scalar.properties.generalCategory))
        }
        #expect(report.contains("1 │ A ␛[31m <U+202E>b␛ <U+009B>m␇\n"))
        #expect(report.contains("  │ + A ␛[31m ␛c<U+2067> <U+009B>m␇\n"))
    }

    @Test func `colour adds escape sequences and changes nothing else`() throws {
        let sample = try Sample(
            marked: "He left.⟦  ⟧Then", rule: Sample.doubleSpace(), replacement: " ", applicability: .safe)
        let colored = sample.report(.full, color: true)
        #expect(colored.contains("\u{1B}[1;33mwarning[spacing/double-space]\u{1B}[0m"))
        #expect(colored.contains("He left.\u{1B}[0m\u{1B}[1;4;31m··\u{1B}[0m"))
        #expect(colored.replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "") == sample.report(.full))
    }

    @Test func `a clean run says so`() {
        #expect(Sample.report(.full, [Sample("a").file, Sample("").file]) == "no findings in 2 files\n")
    }

    @Test func `a finding at the end of the text, and one past it`() throws {
        var sample = Sample("Done\n")
        sample.add(try Sample.doubleSpace(), .init(5..<5))
        sample.add(try Sample.doubleSpace(), .init(4..<5))
        #expect(finding(sample).contains("2 │ \n  │ ^\n"))
        #expect(finding(sample).contains("1 │ Done\n  │     ^\n"))
        var empty = Sample("")
        empty.diagnostics = [Diagnostic(rule: try Sample.doubleSpace(), range: .init(3..<9), fixes: [], arguments: [])]
        for format in OutputFormat.allCases { #expect(!empty.report(format).isEmpty) }
    }
}
