import MTLintCore

/// JUnit’s XML: a suite a file, a test a finding, and a test that passes for a file without findings.
///
/// A finding that does not make the run fail is a test that passes, with what was found as its output.
struct JUnitReporter: Reporter {
    private var xml = XMLWriter()

    init(_ options: ReporterOptions) {}

    mutating func begin() {
        xml.declaration()
        xml.begin("testsuites")
        xml.attribute("name", "mtlint")
        xml.breakLine()
    }

    mutating func report(_ file: FileReport) {
        let failures = file.diagnostics.count { file.makesFail($0) }
        let path = ReportedPath.plain(file.path)
        beginSuite(path, tests: max(1, file.diagnostics.count), failures: failures, errors: 0)
        if file.diagnostics.isEmpty { writeTest("mtlint", of: path) { _ in } }
        var cursor = file.cursor(LineIndex(file.text))
        for diagnostic in file.diagnostics {
            let start = cursor.positions(of: file.wholeScalars(diagnostic.range)).lowerBound
            // Tests are told apart by their names, so the place belongs to it.
            let place = "\(start.line):\(start.column)"
            writeTest("\(diagnostic.rule.id) at \(place)", of: path) { xml in
                if file.makesFail(diagnostic) {
                    xml.begin("failure")
                    xml.attribute("type", diagnostic.severity.rawValue)
                    xml.attribute("message", diagnostic.messageWithRecord)
                } else {
                    xml.begin("system-out")
                }
                xml.text(Self.details(diagnostic, in: file, "\(path):\(place)"))
                xml.end()
            }
        }
        endSuite()
    }

    mutating func finish(_ summary: RunSummary) {
        if summary.failures > 0 {
            beginSuite("mtlint", tests: 1, failures: 0, errors: 1)
            writeTest("inputs", of: "mtlint") { xml in
                xml.begin("error")
                xml.attribute("type", "input")
                xml.attribute("message", summary.failureSentence)
                xml.end()
            }
            endSuite()
        }
        xml.end()
        xml.breakLine()
    }

    mutating func takeOutput() -> [UInt8] { xml.takeOutput() }

    private mutating func beginSuite(_ name: String, tests: Int, failures: Int, errors: Int) {
        xml.begin("testsuite")
        xml.attribute("name", name)
        xml.attribute("tests", tests)
        xml.attribute("failures", failures)
        xml.attribute("errors", errors)
        xml.breakLine()
    }

    private mutating func endSuite() {
        xml.end()
        xml.breakLine()
    }

    private mutating func writeTest(
        _ name: String, of path: String, _ content: (inout XMLWriter) -> Void
    ) {
        xml.begin("testcase")
        xml.attribute("name", name)
        xml.attribute("classname", path)
        content(&xml)
        xml.end()
        xml.breakLine()
    }

    /// The finding as people read it, a line a part.
    private static func details(_ diagnostic: Diagnostic, in file: FileReport, _ place: String) -> String {
        var text = "\(place): \(diagnostic.severity.rawValue): \(diagnostic.messageWithRecord) [\(diagnostic.rule.id)]"
        if let help = diagnostic.help { text += "\nhelp: \(help)" }
        if let fix = diagnostic.fixes.first {
            text += "\nfix (\(fix.applicability.rawValue)): \(FixDescription(fix, in: file).string(in: file))"
        }
        return text
    }
}
