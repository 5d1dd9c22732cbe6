import MTLintCore

/// Writes the findings of one file as Reviewdog has them (reviewdog/reviewdog, proto/rdf).
///
/// Columns are 1-based and in bytes of UTF-8; the ends of ranges are exclusive.
struct ReviewdogDiagnostics {
    private let file: FileReport
    private let lines: LineIndex
    private let path: String
    private let options: ReporterOptions

    init(_ file: FileReport, _ options: ReporterOptions) {
        self.file = file
        self.options = options
        lines = LineIndex(file.text)
        path = ReportedPath.plain(file.path)
    }

    /// Writes the members of a finding’s object.
    func writeMembers(of diagnostic: Diagnostic, _ json: inout JSONWriter) {
        json.member("message", Sentence.text(diagnostic))
        json.key("location")
        json.openObject()
        json.member("path", path)
        write(file.wholeScalars(diagnostic.range), &json)
        json.closeObject()
        json.member("severity", Self.severity(diagnostic.severity))
        json.key("code")
        json.openObject()
        json.member("value", diagnostic.rule.id.description)
        if let uri = options.ruleURI?(diagnostic.rule.id) { json.member("url", uri) }
        json.closeObject()
        // What is offered can be applied with a click, so fixes that are never applied are not among it.
        let fixes = diagnostic.fixes.filter { $0.applicability != .display }
        if fixes.isEmpty { return }
        json.key("suggestions")
        json.openArray()
        for fix in fixes {
            let stretch = FixedStretch(fix, in: file)
            json.openObject()
            write(stretch.range, &json)
            json.key("text")
            json.value(stretch.replacement)
            json.closeObject()
        }
        json.closeArray()
    }

    private func write(_ range: TextRange<InFile>, _ json: inout JSONWriter) {
        json.key("range")
        json.openObject()
        json.key("start")
        write(range.start, &json)
        json.key("end")
        write(range.end, &json)
        json.closeObject()
    }

    private func write(_ offset: UInt32, _ json: inout JSONWriter) {
        let line = lines.line(of: offset)
        json.openObject()
        json.member("line", file.origin.lines + line + 1)
        json.member("column", Int(offset - lines.starts[line]) + 1)
        json.closeObject()
    }

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "ERROR"
        case .warning: "WARNING"
        case .note: "INFO"
        }
    }
}
