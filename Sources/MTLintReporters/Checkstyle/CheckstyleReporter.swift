import MTLintCore

/// Checkstyle’s XML, which many programs read: an element a file with findings, one in it a finding.
struct CheckstyleReporter: Reporter {
    /// The version of Checkstyle whose form this is; readers take it for the version of the form.
    private static let formatVersion = "8.0"

    private var xml = XMLWriter()

    init(_ options: ReporterOptions) {}

    mutating func begin() {
        xml.declaration()
        xml.begin("checkstyle")
        xml.attribute("version", Self.formatVersion)
        xml.breakLine()
    }

    mutating func report(_ file: FileReport) {
        guard !file.diagnostics.isEmpty else { return }
        xml.begin("file")
        xml.attribute("name", ReportedPath.plain(file.path))
        xml.breakLine()
        var cursor = file.cursor(LineIndex(file.text))
        for diagnostic in file.diagnostics {
            let start = cursor.positions(of: file.wholeScalars(diagnostic.range)).lowerBound
            xml.begin("error")
            xml.attribute("line", start.line)
            xml.attribute("column", start.column)
            xml.attribute("severity", diagnostic.severity == .note ? "info" : diagnostic.severity.rawValue)
            xml.attribute("message", Sentence.text(diagnostic))
            // Readers expect the name of a class; what is before the last dot groups findings.
            xml.attribute("source", "mtlint.\(diagnostic.rule.id.category).\(diagnostic.rule.id.name)")
            xml.end()
            xml.breakLine()
        }
        xml.end()
        xml.breakLine()
    }

    mutating func finish(_ summary: RunSummary) {
        xml.end()
        xml.breakLine()
    }

    mutating func takeOutput() -> [UInt8] { xml.takeOutput() }
}
