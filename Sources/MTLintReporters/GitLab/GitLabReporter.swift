import MTLintCore

/// GitLab’s Code Quality report: one JSON array, a line a finding.
struct GitLabReporter: Reporter {
    private var json = JSONWriter()

    init(_ options: ReporterOptions) {}

    mutating func begin() { json.openArray() }

    mutating func report(_ file: FileReport) {
        guard !file.diagnostics.isEmpty else { return }
        let path = ReportedPath.plain(file.path)
        var cursor = file.cursor(LineIndex(file.text))
        var fingerprints = FindingFingerprints(file.text)
        for diagnostic in file.diagnostics {
            let range = file.wholeScalars(diagnostic.range)
            let place = cursor.positions(of: range)
            json.breakLine()
            json.openObject()
            json.member("description", Sentence.text(diagnostic))
            json.member("check_name", diagnostic.rule.id.description)
            json.member("fingerprint", Self.fingerprint(path, fingerprints.next(diagnostic.rule.id, range)))
            json.member("severity", Self.severity(diagnostic.severity))
            json.key("location")
            json.openObject()
            json.member("path", path)
            json.key("lines")
            json.openObject()
            json.member("begin", place.lowerBound.line)
            json.member("end", place.upperBound.line)
            json.closeObject()
            json.closeObject()
            json.closeObject()
        }
    }

    mutating func finish(_ summary: RunSummary) {
        json.closeArray()
        json.endLine()
    }

    mutating func takeOutput() -> [UInt8] { json.takeOutput() }

    /// GitLab takes findings with one fingerprint for one, so the path counts too.
    private static func fingerprint(_ path: String, _ inFile: String) -> String {
        var hash = FNV1a()
        hash.add(path.utf8)
        hash.add(CollectionOfOne(0xFF))
        hash.add(inFile.utf8)
        return hash.digits
    }

    /// The names of MQM: a minor, major or critical error.
    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "critical"
        case .warning: "major"
        case .note: "minor"
        }
    }
}
