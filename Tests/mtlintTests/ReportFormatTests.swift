import Foundation
import MTLintTestSupport
import Testing

/// Reports held against what others say of their formats.
struct ReportFormatTests {
    private static let python = "/usr/bin/python3"
    private static let hasSchemas: Bool = {
        let result = try? Command(python, ["-c", "import jsonschema"]).run()
        return result?.status == 0
    }()
    /// A translated article, one without findings, and one with what is hard to write down.
    private static let inputs = [
        "fixtures/corpus/mt-chinese-typhoon/input.txt", "fixtures/corpus/human-verse/input.txt", "-",
    ]
    private static let hostile = "He said  \u{1B}[31m“]]>&amp;<b>\u{1}\u{FFFE}” :: %0A  朝鲜\r\n#  \\ \u{2028}\u{85}  x\n"

    private func report(_ format: String, in folder: borrowing TemporaryFolder) throws -> String {
        let path = "\(folder.path)/report"
        var command = Command.mtlint(Self.inputs + ["--also", "\(format)=\(path)"], input: Array(Self.hostile.utf8))
        command.timeLimit = 120
        let result = try command.run()
        #expect(result.status == 1, "\(result.errors)")
        return path
    }

    @Test(
        .enabled(if: hasSchemas),
        arguments: [
            ("gitlab", "gitlab-codeclimate", []), ("rdjson", "reviewdog/DiagnosticResult", []),
            ("rdjsonl", "reviewdog/Diagnostic", ["--lines"]),
        ] as [(String, String, [String])])
    func `JSON by schema`(format: String, schema: String, arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let schemas = Repository.path("fixtures/reports")
        let report = try report(format, in: folder)
        let result = try Command(
            Self.python, ["\(schemas)/validate.py", "\(schemas)/\(schema).json", report] + arguments
        ).run()
        #expect(result.status == 0, "\(result.errors)")
    }

    @Test(
        .enabled(if: Command.find("xmllint") != nil), arguments: [("junit", "junit-10"), ("checkstyle", "checkstyle")])
    func `XML by schema`(format: String, schema: String) throws {
        let folder = try TemporaryFolder()
        let xmllint = try #require(Command.find("xmllint"))
        let report = try report(format, in: folder)
        let result = try Command(
            xmllint, ["--noout", "--schema", Repository.path("fixtures/reports/\(schema).xsd"), report]
        ).run()
        #expect(result.status == 0, "\(result.errors)")
    }

    @Test(.enabled(if: Command.find("prove") != nil))
    func `prove counts the files that pass and fail`() throws {
        let folder = try TemporaryFolder()
        let prove = try #require(Command.find("prove"))
        let result = try Command(prove, ["-e", "cat", report("tap", in: folder)]).run()
        #expect(result.status == 1)
        #expect(result.output.contains("Tests: 3 Failed: 2") && result.output.contains("Failed tests:  1, 3"))
        #expect(!result.output.contains("Parse errors"), "\(result.output)")
    }

    @Test(.enabled(if: Command.find("chromium") != nil))
    func `a browser shows the page, and runs nothing that is in a file`() throws {
        let folder = try TemporaryFolder()
        let name = "<img src=x onerror=document.title=1>"
        try folder.write(
            name, "Cinema : </script><script>document.title=2</script> <svg onload=document.title=3> opens its doors.\n"
        )
        let page = "\(folder.path)/report.html"
        let written = try Command.mtlint([name, "--output-format", "html", "--output", page], in: folder.path).run()
        #expect(written.status == 1, "\(written.errors)")
        var browser = Command(
            try #require(Command.find("chromium")),
            [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profile",
                "--dump-dom", page,
            ])
        browser.timeLimit = 120
        let shown = try browser.run().output
        #expect(shown.contains("<title>mtlint report</title>"))
        #expect(shown.contains("role=\"status\">1 of 1 findings shown</p>"), "\(shown)")
        #expect(shown.matches(of: /<(script|img|svg)/).count == 1)
    }

    @Test(arguments: ["gitlab", "junit", "tap", "html"])
    func `reports about whole files know long ones as one`(format: String) throws {
        let folder = try TemporaryFolder()
        let text = (0..<20_000).map { "Cinema \($0) : the festival opens its doors to \($0 * 7) people.\n\n" }.joined()
        try folder.write("long.txt", text)
        let result = try Command.mtlint(["long.txt", "--output-format", format], in: folder.path).run()
        switch format {
        case "gitlab":
            let issues = try JSONSerialization.jsonObject(with: result.outputBytes.withUnsafeBytes { Data($0) })
            let prints = (issues as? [[String: Any]])?.compactMap { $0["fingerprint"] as? String } ?? []
            #expect(prints.count > 10_000 && Set(prints).count == prints.count)
        case "junit": #expect(result.output.split(separator: "<testsuite ").count == 2)
        case "html": #expect(result.output.split(separator: "<section class=\"file\"").count == 2)
        default: #expect(result.output.hasSuffix("1..1\n"))
        }
    }
}
