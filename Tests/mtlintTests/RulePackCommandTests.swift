import MTLintTestSupport
import Testing

/// `--rules`, `rule-packs` and `mtlint test-rules`.
struct RulePackCommandTests {
    private static let rule = """
        summary: Slow word
        why: |
          It is slow.
        severity: warning
        status: stable
        mqm: style/organizational-style
        languages: all
        message: “{found}” is slow
        match:
          forbidden: [snail]
        examples:
          - bad: The ⟦snail⟧ is there.
          - bad: A ⟦snail⟧ is here.
          - silent: The house is there.
          - silent: A house is here.

        """

    private static func rule(_ match: String) -> String {
        rule.replacing("forbidden: [snail]", with: match)
    }

    private func run(_ folder: borrowing TemporaryFolder, _ arguments: String...) throws -> Command.Result {
        try Command.mtlint(arguments, in: folder.path).run()
    }

    @Test func thePackOfTheDocumentationHolds() throws {
        let result = try Command.mtlint(["test-rules", "docs/rule-pack"]).run()
        #expect(result.output == "24 examples of 6 rules hold\n")
        #expect(result.status == 0)
    }

    @Test func examplesThatDoNotHoldAreListed() throws {
        let folder = try TemporaryFolder()
        try folder.write("pack/house/slow.yml", Self.rule.replacing("A ⟦snail⟧ is", with: "A ⟦snails⟧ is"))
        let result = try run(folder, "test-rules", "pack")
        #expect(result.status == 1)
        #expect(result.output.hasPrefix("pack/house/slow.yml:13: as it is: not found: “snails” at 2..<8\n"))
        #expect(result.output.hasSuffix("1 of 4 examples of 1 rule do not hold\n"))
    }

    @Test func rulesOfAPackRunLikeOthers() throws {
        let folder = try TemporaryFolder()
        try folder.write("pack/house/slow.yml", Self.rule)
        try folder.write(
            "a.md", "The snail waits.\n\n<!-- mtlint-disable-next-line house/slow -- it is -->\nThe snail goes.\n")
        let found = try run(folder, "--rules", "pack", "--output-format", "concise", "a.md")
        #expect(found.status == 1)
        #expect(found.output.hasPrefix("a.md:1:5: warning: “snail” is slow [house/slow]\n1 finding"))
        #expect(try run(folder, "--rules", "pack/", "--rules", "pack", "--ignore", "house", "a.md").status == 0)
        #expect(try run(folder, "--rules", "pack", "--select", "house/slow", "a.md").status == 1)
        #expect(try run(folder, "rules", "--rules", "pack").output.contains("house/slow"))
        #expect(try run(folder, "explain", "--rules", "pack", "house/slow").output.hasPrefix("house/slow: Slow word\n"))
        // Without the pack the comment names no rule.
        #expect(try run(folder, "--output-format", "concise", "a.md").output.contains("malformed-suppression"))
        #expect(try run(folder, "--select", "house", "a.md").errors.contains("unknown rule or category “house”"))
    }

    @Test func aConfigurationNamesItsPacks() throws {
        let folder = try TemporaryFolder()
        try folder.write("style/house/slow.yml", Self.rule)
        try folder.write("a/.mtlint.yml", "extends: base.yml\nrules: { house/slow: error }\n")
        try folder.write("a/base.yml", "rule-packs: ../style\nrules:\n  house: note\n")
        try folder.write("a/x.txt", "The snail waits.\n")
        try folder.write("b/x.txt", "The snail waits.\n")
        let found = try run(folder, "--output-format", "concise", ".")
        #expect(found.output.hasPrefix("a/x.txt:1:5: error: “snail” is slow [house/slow]\n1 finding in 1 of 2 files"))
        #expect(found.errors.isEmpty)
        // Named for all files, though only one configuration has it.
        #expect(try run(folder, "--select", "house/slow", ".").status == 1)
        #expect(try run(folder, "--rules", "style", "--output-format", "concise", ".").output.contains("b/x.txt:1:5"))
        let settings = try run(folder, "config", "a/x.txt").output
        #expect(settings.contains("rule-packs") && settings.contains("house/slow"))
        try folder.write("a/base.yml", "rule-packs:\n  - ../none\n")
        let missing = try run(folder, ".")
        #expect(missing.status == 2)
        #expect(missing.errors == "mtlint: a/base.yml:2:5: error: the rule pack “../none” is not there\n")
    }

    @Test(arguments: [
        ("native: GarbledCountry", ":9:1: error: “native” is for mtlint’s own rules"),
        ("comments: unused", ":9:1: error: “comments” is for mtlint’s own rules"),
        ("pattern: 'a(b'", ":10:12: error: “pattern” is no regular expression at its character"),
        ("pattern: '[z-a]'", "a range of characters runs backwards"),
        ("pattern: '(?<=a*)b'", "what is looked for behind must be of a limited length"),
        ("{ pattern: 'a', replacement: '{b}' }", "error: no group is named “b”"),
        ("patern: a", "“match” names one kind of: comments, consistency, forbidden"),
        ("consistency: [[a]]", ":10:17: error: each entry of “consistency” must be a list of two forms"),
        ("consistency: [[a, b], [c, a]]", "error: “a” is already given on line 10"),
        ("{ repeat: { words: [0, 2] } }", "error: “words” must be [least, most]"),
        ("{ forbidden: [a], at: somewhere }", "error: “somewhere” is not a at"),
        ("forbidden: []", "error: “forbidden” names nothing"),
    ])
    func aRuleThatCannotRunIsAnErrorWithItsPlace(match: String, message: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "The snail waits.\n")
        try folder.write("pack/house/slow.yml", Self.rule(match))
        for arguments in [["--rules", "pack", "a.txt"], ["test-rules", "pack"]] {
            let result = try Command.mtlint(arguments, in: folder.path).run()
            #expect(result.status == 2)
            #expect(result.errors.hasPrefix("mtlint: pack/house/slow.yml:"))
            #expect(result.errors.contains(message), "\(result.errors)")
        }
    }

    @Test func foldersThatAreNoPackAreErrors() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "The snail waits.\n")
        try folder.write("empty/README.md", "Nothing.\n")
        try folder.write("taken/names/garbled-country.yml", Self.rule)
        try folder.write("lists/lexicons/en/classes/titles.txt", "Mr\n")
        try folder.write("deep/a/b/c.yml", Self.rule)
        try folder.write("loop/house/slow.yml", Self.rule)
        try folder.link("loop/house/again", to: "..")
        let messages = [
            "none": "none:1:1: error: is not there", "empty": "empty:1:1: error: has no rule in it",
            "taken": "taken/names/garbled-country.yml:1:1: error: “names/garbled-country” is a rule of mtlint already",
            "lists": "lists/lexicons/en/classes/titles.txt:1:1: error: a pack has no word lists",
            "deep": "deep/a/b/c.yml:1:1: error: a rule file is “<category>/<name>.yml”",
            "loop": "error: lies deeper than a rule does", "a.txt": "a.txt:1:1: error: cannot be read: Not a directory",
        ]
        for (pack, message) in messages {
            let result = try run(folder, "--rules", pack, "a.txt")
            #expect(result.status == 2, "\(pack)")
            #expect(result.errors.contains(message), "\(result.errors)")
        }
        try folder.write("one/house/slow.yml", Self.rule)
        try folder.write("two/house/slow.yml", Self.rule)
        let twice = try run(folder, "--rules", "one", "--rules", "two", "a.txt")
        #expect(
            twice.errors.contains("two/house/slow.yml:1:1: error: “house/slow” is a rule of one/house/slow.yml already")
        )
    }

    /// Patterns that take exponential or quadratic time are given up, and the run says whose they are.
    @Test(arguments: ["(a+)+$", "(a|aa)+$", "(?:.*.*.*.*z)", "[a-z]*!", "(a*)*b", "(?=a+a+a+b)a", "a{0,500}a{0,500}b"])
    func aPatternThatTakesTooLongIsGivenUp(pattern: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("pack/house/slow.yml", Self.rule("pattern: '\(pattern)|snail'"))
        try folder.write("a.txt", String(repeating: "a", count: 60_000) + "c\n")
        let result = try run(folder, "--rules", "pack", "a.txt")
        #expect(result.status == 2)
        #expect(result.errors.contains("pack/house/slow.yml:1:1: error: house/slow: the pattern takes too many steps"))
    }

    @Test func longTextsAreNoTroubleForPlainPatterns() throws {
        let folder = try TemporaryFolder()
        try folder.write("pack/house/slow.yml", Self.rule("pattern: '\\b\\w+ail\\b'"))
        try folder.write("a.txt", String(repeating: "running about the house with a snail ", count: 3000) + "\n")
        let result = try run(folder, "--rules", "pack", "--select", "house", "--output-format", "concise", "a.txt")
        #expect(result.errors.isEmpty)
        #expect(result.output.hasSuffix("3000 findings in 1 file (3000 warnings)\n"))
    }

    /// A line end inside a paragraph is one space to a pattern, and the fix takes it whole.
    @Test func patternsReachOverLineEnds() throws {
        let folder = try TemporaryFolder()
        let rule = Self.rule("{ pattern: '(?<a>x+) snail', replacement: '{a} hare' }")
            .replacing("languages: all", with: "languages: all\nfix: suggested")
            .replacing("The ⟦snail⟧ is there.", with: "The ⟦x snail⟧ is there.\n    good: The x hare is there.")
            .replacing("A ⟦snail⟧ is here.", with: "A ⟦xx snail⟧ is here.\n    good: A xx hare is here.")
        try folder.write("pack/house/slow.yml", rule)
        #expect(try run(folder, "test-rules", "pack").status == 0)
        try folder.write(
            "a.txt",
            "Žluť 😀 it is what the people of the house have always said of the x \r\nsnail, and the end of all things is near.\r\n"
        )
        #expect(
            try run(folder, "--rules", "pack", "--fix-suggested", "--text-layout", "paragraphs", "a.txt").status == 0)
        #expect(
            try folder.text("a.txt")
                == "Žluť 😀 it is what the people of the house have always said of the x hare, and the end of all things is near.\r\n"
        )
    }
}
