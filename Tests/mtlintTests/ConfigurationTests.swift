import MTLintTestSupport
import Testing

/// Configuration files on the command line.
struct ConfigurationTests {
    /// The rules that a report names, by path.
    private func rules(_ folder: borrowing TemporaryFolder, _ arguments: [String] = ["."]) throws -> [String] {
        let result = try Command.mtlint(arguments + ["--output-format", "concise"], in: folder.path).run()
        return result.output.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^([^:]+):\d+:\d+: ([a-z]+): .*\[(.+)\]$/).map { "\($0.1) \($0.2) \($0.3)" }
        }
    }

    @Test func theNearestFileWins() throws {
        let folder = try TemporaryFolder()
        for path in ["a.txt", "x/a.txt", "x/y/a.txt"] { try folder.write(path, Samples.spaced) }
        try folder.write(".mtlint.yml", "rules: { spacing: note }\n")
        try folder.write("x/y/.mtlint.yml", "rules:\n  spacing/space-before-mark: error\n")
        #expect(
            try rules(folder) == [
                "a.txt note spacing/space-before-mark", "x/a.txt note spacing/space-before-mark",
                "x/y/a.txt error spacing/space-before-mark",
            ])
        #expect(try rules(folder, [".", "--no-config"]).allSatisfy { $0.contains(" warning ") })
        #expect(try rules(folder, [".", "--config", "x/y/.mtlint.yml"]).allSatisfy { $0.contains(" error ") })
    }

    @Test func theRepositoryEndsTheSearch() throws {
        let folder = try TemporaryFolder()
        try folder.write("a/.git/HEAD", "ref: refs/heads/main\n")
        try folder.write("a/a.txt", Samples.spaced)
        try folder.write(".mtlint.yml", "rules: { all: off }\n")
        #expect(try rules(folder).count == 1)
        try folder.write("a/.mtlint.yml", "rules: { all: off }\n")
        #expect(try rules(folder).isEmpty)
    }

    @Test func overridesApplyInOrder() throws {
        let folder = try TemporaryFolder()
        for path in ["a.txt", "b.txt", "fr/c.txt"] { try folder.write(path, Samples.garbled + "\n" + Samples.tagged) }
        try folder.write(
            ".mtlint.yml",
            """
            rules: { boilerplate: off }
            overrides:
              - files: [b.txt, "fr/**"]
                rules: { boilerplate/agency-tag: warning, names: off }
              - files: fr/
                language: fr
                rules: { all: off, names/garbled-country: on }
            """)
        #expect(
            try rules(folder) == ["a.txt error names/garbled-country", "b.txt warning boilerplate/agency-tag"])
        #expect(
            try rules(folder, [".", "--lang", "en", "--min-severity", "error"]) == [
                "a.txt error names/garbled-country", "fr/c.txt error names/garbled-country",
            ])
        #expect(try rules(folder, ["b.txt", "--select", "names"]) == ["b.txt error names/garbled-country"])
    }

    @Test func filesExtendOthers() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced + "\n" + Samples.tagged)
        try folder.write("shared/base.yml", "extends: more.yml\nrules: { spacing: error, boilerplate: error }\n")
        try folder.write(
            "shared/more.yml", "rules: { all: note }\noverrides: [{ files: a.txt, min-severity: error }]\n")
        try folder.write(".mtlint.yml", "extends: [shared/base.yml]\nrules: { boilerplate: off }\n")
        #expect(try rules(folder) == ["a.txt error spacing/space-before-mark"])
        try folder.write("shared/more.yml", "extends: ../.mtlint.yml")
        let result = try Command.mtlint(["a.txt"], in: folder.path).run()
        #expect(result.status == 2)
        #expect(result.errors.contains("shared/more.yml:1:10: error: “../.mtlint.yml” extends this file in turn"))
    }

    @Test func excludedFilesAreLeftOutUnlessNamed() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced)
        try folder.write("drafts/b.txt", Samples.spaced)
        try folder.write(".mtlint.yml", "exclude: drafts/\n")
        #expect(try rules(folder).count == 1)
        #expect(try rules(folder, ["drafts/b.txt"]).count == 1)
    }

    @Test func failOnIsAMatterOfTheFile() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced)
        try folder.write(".mtlint.yml", "fail-on: error\n")
        #expect(try Command.mtlint(["a.txt"], in: folder.path).run().status == 0)
        #expect(try Command.mtlint(["a.txt", "--fail-on", "note"], in: folder.path).run().status == 1)
    }

    /// Each with its place, and status 2; files of another configuration are looked at all the same.
    @Test(arguments: [
        (
            "rules: { names/garbled-county: off }",
            "1:10: error: unknown rule or category “names/garbled-county”; did you"
        ),
        ("lnaguage: en", "1:1: error: unknown key “lnaguage”; did you mean “language”?"),
        ("language: the english", "1:11: error: “the english” is not a language tag"),
        ("language: en\nlanguage: fr", "2:1: error: key “language” is already given on line 1"),
        ("rules: { names: of }", "1:17: error: “of” is not a level; did you mean “off”?"),
        ("overrides: [{ language: en }]", "1:13: error: missing key “files”"),
        ("overrides: [{ files: a, exclude: b }]", "1:25: error: unknown key “exclude”"),
        ("exclude: [\"a[\"]", "1:11: error: nothing can match the pattern “a[”"),
        ("extends: b.yml", "1:10: error: “b.yml”, which this extends, is not there"),
        ("extends: .mtlint.yml", "1:10: error: “.mtlint.yml” extends this file in turn"),
        ("min-severity: wraning", "1:15: error: “wraning” is not a min-severity; did you mean “warning”?"),
        ("encoding: utf-9000", "1:11: error: “utf-9000” is not an encoding"),
        ("vocabulary: { nmaes: a }", "1:15: error: unknown key “nmaes”; did you mean “names”?"),
        ("vocabulary: { names-file: no.txt }", "1:27: error: “no.txt” is not there"),
        ("vocabulary: { names: [{ a: b }] }", "1:23: error: a name must be a text"),
        ("vocabulary: { terms: { a: b, c: [d, b] } }", "error: “b” is forbidden in the place of “a” already"),
        ("vocabulary: { terms: { a: a } }", "error: “a” can’t be forbidden in its own place"),
        ("a: [", "error: "),
        ("- a", "1:1: error: a configuration file must be a mapping"),
    ])
    func mistakesHaveAPlace(_ text: String, _ message: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("bad/.mtlint.yml", text)
        try folder.write("bad/a.txt", Samples.spaced)
        try folder.write("bad/b.txt", Samples.spaced)
        try folder.write("good/a.txt", Samples.spaced)
        let result = try Command.mtlint(["."], in: folder.path).run()
        #expect(result.status == 2)
        #expect(result.errors.contains("mtlint: bad/.mtlint.yml:"), "\(result.errors)")
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count { $0.contains(": error: ") } == 1)
        #expect(result.output.contains("good/a.txt") && !result.output.contains("bad/a.txt"))
        #expect(try Command.mtlint(["--config", "bad/.mtlint.yml", "good/a.txt"], in: folder.path).run().status == 2)
    }

    @Test func filesWithoutContentAndWithTheWrongName() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced)
        try folder.write(".mtlint.yml", "# nothing yet\n")
        #expect(try rules(folder).count == 1)
        let other = try TemporaryFolder()
        try other.write("a.txt", Samples.spaced)
        try other.write(".mtlint.yaml", "rules: { all: off }\n")
        let result = try Command.mtlint(["a.txt"], in: other.path).run()
        #expect(result.status == 2)
        #expect(result.errors.contains(".mtlint.yaml:1:1: error: is not read; its name must be “.mtlint.yml”"))
    }

    @Test func patternsThatMatchNothingAreReported() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.clean)
        try folder.write("b.txt", Samples.clean)
        try folder.write(".mtlint.yml", "exclude: [b.txt, c.txt]\noverrides:\n  - { files: \"no/**\", language: fr }\n")
        let result = try Command.mtlint(["."], in: folder.path).run()
        #expect(result.status == 0)
        #expect(
            result.errors == """
                mtlint: .mtlint.yml:1: note: no file matches “c.txt”
                mtlint: .mtlint.yml:3: note: no file matches “no/**”

                """)
        #expect(try Command.mtlint(["a.txt"], in: folder.path).run().errors.isEmpty)
    }

    @Test func theEditorsLanguageCountsWhereNothingElseDoes() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.garbled)
        try folder.write(".editorconfig", "root = true\n[*.txt]\nspelling_language = fr\n")
        #expect(try rules(folder).isEmpty)
        #expect(try rules(folder, [".", "--lang", "en"]).count == 1)
        let shown = try Command.mtlint(["config", "a.txt"], in: folder.path).run()
        #expect(shown.output.contains("fr") && shown.output.contains(".editorconfig:3"))
        try folder.write(".mtlint.yml", "language: en\n")
        #expect(try rules(folder).count == 1)
    }

    @Test func settingsAreShownWithTheirPlaces() throws {
        let folder = try TemporaryFolder()
        try folder.write("base.yml", "\n\nrules: { names: note }\n")
        try folder.write(
            ".mtlint.yml", "extends: base.yml\nlanguage: en-GB\noverrides:\n  - files: a.txt\n    fail-on: never\n")
        let result = try Command.mtlint(["config", "a.txt", "x/b.txt"], in: folder.path).run()
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines.contains("language en-gb .mtlint.yml:2"))
        #expect(lines.contains("names/garbled-country note base.yml:3"))
        #expect(lines.contains("fail-on never .mtlint.yml:5") && lines.contains("fail-on warning default"))
        #expect(lines.first == "a.txt")
    }

    @Test func initWritesAFileThatIsRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced)
        let first = try Command.mtlint(["init"], in: folder.path).run()
        #expect(first.status == 0)
        #expect(try rules(folder).count == 1)
        let text = try folder.text(".mtlint.yml")
        let second = try Command.mtlint(["init"], in: folder.path).run()
        #expect(second.status == 2 && second.errors.contains("is there already"))
        // What is commented out is valid too.
        let uncommented = text.split(separator: "\n").filter { $0.firstMatch(of: /^# +?[a-z-]+:|^#   +|^[a-z]/) != nil }
            .filter { line in !["schema", "extends", "baseline:", "rule-packs:"].contains { line.contains($0) } }
            .map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : String($0) }
        try folder.write(".mtlint.yml", uncommented.joined(separator: "\n"))
        let result = try Command.mtlint(["a.txt"], in: folder.path).run()
        #expect(result.status == 1, "\(result.errors)")
    }

    @Test func vocabulariesComeFromFilesToo() throws {
        let folder = try TemporaryFolder()
        let text = "The statue of Ho Chi Mihn stands in Buenos Airres. Send an email or a telegramme.\n"
        for path in ["a.txt", "x/b.txt"] { try folder.write(path, text) }
        try folder.write("lists/names.txt", "\u{FEFF}# people\r\nHo Chi Mihn\r\n\r\n")
        try folder.write("lists/terms.yml", "telegram: telegramme\n")
        try folder.write("lists/base.yml", "vocabulary: { names-file: names.txt, terms-file: [terms.yml] }\n")
        try folder.write(
            ".mtlint.yml",
            """
            extends: lists/base.yml
            vocabulary: { terms: { e-mail: [email] } }
            overrides:
              - files: x/
                vocabulary:
                  names: Buenos Airres
                  terms: { mail: email }
            """)
        #expect(
            try rules(folder) == [
                "a.txt error names/misspelled-name", "a.txt warning terms/forbidden-term",
                "a.txt warning terms/forbidden-term", "x/b.txt warning terms/forbidden-term",
                "x/b.txt warning terms/forbidden-term",
            ])
        _ = try Command.mtlint(["x", "--fix-suggested"], in: folder.path).run()
        #expect(try folder.text("x/b.txt").hasSuffix("Send a mail or a telegram.\n"))
        let shown = try Command.mtlint(["config", "x/b.txt"], in: folder.path).run()
        #expect(shown.output.contains("2 names") && shown.output.contains("lists/names.txt:2"))
    }

    @Test func standardInputHasTheConfigurationOfItsName() throws {
        let folder = try TemporaryFolder()
        try folder.write("x/.mtlint.yml", "rules: { all: off }\n")
        let input = Array(Samples.spaced.utf8)
        #expect(try Command.mtlint(["-"], in: folder.path, input: input).run().status == 1)
        #expect(
            try Command.mtlint(["-", "--stdin-filename", "x/new.txt"], in: folder.path, input: input).run().status == 0)
    }
}
