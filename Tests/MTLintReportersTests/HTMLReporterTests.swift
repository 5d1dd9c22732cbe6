import MTLintTestSupport
import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct HTMLReporterTests {
    /// What stands between the style and the script, which are the program’s own.
    private func body(_ report: String) throws -> Substring {
        let start = try #require(report.firstRange(of: "</style>")).upperBound
        let end = try #require(report.firstRange(of: "<script>")).lowerBound
        return report[start..<end]
    }

    @Test func `the text with marks that lead to the findings and back`() throws {
        var sample = try Sample(marked: "One\nthe ⟦North⟧ Core", rule: Sample.garbledCountry(), replacement: "South")
        sample.add(try Sample.doubleSpace(), TextRange(8..<14))
        let report = sample.report(.html)
        #expect(
            report.contains(
                """
                <div class="line" dir="auto" data-line="1">One</div>
                <div class="line" dir="auto" data-line="2">the <a class="ref error" id="mark-1-1" href="#finding-1-1" \
                aria-label="Finding 1, error: “North” is not a country">1</a><a class="ref warning" id="mark-1-2" \
                href="#finding-1-2" aria-label="Finding 2, warning: two spaces in a row">2</a><mark class="error" \
                data-findings="1-1 1-2">North</mark><mark class="warning" data-findings="1-2"> </mark>Core</div>
                """), "\(report)")
        #expect(report.contains(##"<li class="finding error" id="finding-1-1" data-severity="error""##))
        #expect(
            report.contains(##"<a href="#mark-1-1">line 2, column 5</a> <span class="rule">names/garbled-country"##))
        #expect(
            report.contains(
                """
                <dt>Before</dt><dd dir="auto">the <del>North</del> Core</dd>
                <dt>After</dt><dd dir="auto">the <ins>South</ins> Core</dd>
                """))
    }

    @Test func `empty findings, and findings in line ends, can be seen`() throws {
        var sample = Sample("a\r\n\r\nb")
        sample.add(try Sample.doubleSpace(), TextRange(1..<5))
        sample.add(try Sample.doubleSpace(), TextRange(6..<6))
        let report = sample.report(.html)
        #expect(report.contains("aria-label=\"Finding 1, warning: two spaces in a row\">1</a><mark"), "\(report)")
        #expect(report.contains(#"id="mark-1-2""#))
    }

    @Test func `of a long text only the surroundings of findings are shown`() throws {
        var sample = Sample(String(repeating: "朝鲜\n", count: 60_000))
        sample.add(try Sample.doubleSpace(), TextRange(70_000..<70_006))
        sample.add(try Sample.doubleSpace(), TextRange(350_000..<350_003))
        let report = sample.report(.html)
        #expect(report.matches(of: /<div class="gap">/).count == 3)
        #expect(report.matches(of: /<mark class/).count >= 2 && report.utf8.count < 30_000)
    }

    /// Every tag and attribute that the page may have. Whatever is in the files, no other may come.
    @Test func `nothing in a file becomes markup`() throws {
        let hostile = [
            "</script><script>alert(1)</script>", "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "<!--", "-->",
            "]]>", "&lt;b&gt;", "</title>", "\u{202E}<U+003C>", "<img src=x onerror=alert(1)>", "javascript:alert(1)",
        ]
        let rule = try Sample.rule("a/b", message: "{found}", help: "{found} {replacement}")
        var files: [FileReport] = []
        for text in hostile {
            var sample = Sample("\(text)\n\(text)")
            sample.path = text
            sample.add(
                rule, TextRange(0..<text.utf8.count),
                fixes: [Fix(applicability: .suggested, edits: [.insertion(of: text, at: 0)])], replacement: text)
            files.append(sample.file)
        }
        let report = try body(Sample.report(.html, files))
        let tag = /<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/
        let known: Set = [
            "a", "bdi", "body", "button", "dd", "del", "details", "div", "dl", "dt", "fieldset", "form", "h1", "h2",
            "h3",
            "head", "header", "ins", "legend", "li", "main", "mark", "nav", "ol", "p", "section", "span", "style",
            "summary", "ul",
        ]
        let attributes: Set = [
            "aria-label", "aria-labelledby", "class", "data-findings", "data-line", "data-rule", "data-severity", "dir",
            "hidden", "href", "id", "role", "tabindex", "type",
        ]
        let matches = report.matches(of: tag)
        for match in matches {
            #expect(known.contains(String(match.output.2)), "\(match.output.0)")
            let names = match.output.3.replacing(/"[^"]*"/, with: "").split(separator: " ").map {
                $0.prefix { $0 != "=" }
            }
            #expect(Set(names.map { String($0) }).isSubset(of: attributes), "\(match.output.0)")
        }
        // There is no angle bracket but those of these tags.
        #expect(report.count { $0 == "<" } == matches.count && report.count { $0 == ">" } == matches.count)
        #expect(!report.contains("href=\"javascript"))
    }

    @Test(.enabled(if: Command.find("openssl") != nil))
    func `the content security policy names the script`() throws {
        let report = Sample("a").report(.html)
        let script = try #require(report.firstMatch(of: /<script>((?s).*)<\/script>/)).output.1
        var command = Command(try #require(Command.find("openssl")), ["dgst", "-sha256", "-binary"])
        command.input = Array(script.utf8)
        let digest = try command.run().outputBytes
        command.arguments = ["base64"]
        command.input = digest
        let hash = try command.run().output.trimmingPrefix(" ").prefix { $0 != "\n" }
        #expect(report.contains("script-src 'sha256-\(hash)'"))
    }

    @Test func `the numbers, and scores if asked`() throws {
        let sample = try Sample(marked: "⟦a⟧", rule: Sample.doubleSpace())
        var summary = RunSummary()
        summary.score = QualityReport()
        summary.add(sample.file)
        summary.failures = 1
        var reporter = OutputFormat.html.reporter(ReporterOptions(version: "1.0.0"))
        reporter.begin()
        reporter.finish(summary)
        let report = String(decoding: reporter.takeOutput(), as: UTF8.self)
        #expect(report.contains("1 finding in 1 file (1 warning)") && report.contains("1 input can’t be read"))
        #expect(report.contains("<th scope=\"row\" dir=\"auto\">accuracy/mistranslation</th><td>0</td><td>1</td>"))
    }
}
