import MTLintCore

/// The results of one file.
struct SARIFResults {
    private let file: FileReport
    private let uri: String
    /// Those that are shown and those that are not, in the order of the text.
    private let findings: [Finding]

    private struct Finding {
        let diagnostic: Diagnostic
        /// nil for one that is shown.
        let suppression: SuppressedDiagnostic?
    }

    init(_ file: FileReport) {
        self.file = file
        uri = ArtifactURI.uri(ofPath: file.path)
        let shown = file.diagnostics.map { Finding(diagnostic: $0, suppression: nil) }
        let suppressed = file.suppressed.map { Finding(diagnostic: $0.diagnostic, suppression: $0) }
        // Swift's sort keeps the order of equals; one that is shown stays before one that is not.
        findings =
            suppressed.isEmpty ? shown : (shown + suppressed).sorted { $0.diagnostic.range < $1.diagnostic.range }
    }

    var isEmpty: Bool { findings.isEmpty }

    func add(to results: inout SARIFResultList, _ rules: inout SARIFRules) {
        var json = JSONWriter()
        let lines = LineIndex(file.text)
        let ranges = findings.flatMap { [$0.diagnostic.range] + $0.diagnostic.fixes.flatMap { $0.edits.map(\.range) } }
        let regions = SARIFRegions(ranges, in: file, lines: lines)
        let hashes = LineHashes(file.text)
        var fingerprints = FindingFingerprints(file.text)
        for finding in findings {
            let diagnostic = finding.diagnostic
            let range = file.wholeScalars(diagnostic.range)
            json.openObject()
            json.member("ruleId", diagnostic.rule.id.description)
            json.member("ruleIndex", rules.index(of: diagnostic.rule))
            json.member("level", diagnostic.severity.rawValue)
            json.text("message", SARIFMessage.text(diagnostic))
            writeLocation(diagnostic, regions, &json)
            json.key("partialFingerprints")
            json.openObject()
            json.member("primaryLocationLineHash", hashes[lines.line(of: range.start)])
            json.member("mtlint/v1", fingerprints.next(diagnostic.rule.id, range))
            json.closeObject()
            if file.hasBaseline {
                json.member("baselineState", finding.suppression?.isInBaseline == true ? "unchanged" : "new")
            }
            writeFixes(diagnostic.fixes, regions, &json)
            if let suppression = finding.suppression { write(suppression, &json) }
            json.closeObject()
            results.add(
                json.takeElement(), SARIFResultList.Rank(diagnostic.severity, isSilenced: finding.suppression != nil))
        }
    }

    private func writeLocation(_ diagnostic: Diagnostic, _ regions: SARIFRegions, _ json: inout JSONWriter) {
        json.key("locations")
        json.openArray()
        json.openObject()
        json.key("physicalLocation")
        json.openObject()
        writeArtifact(&json)
        regions.write("region", diagnostic.range, withSnippet: true, &json)
        json.closeObject()
        if let record = diagnostic.record {
            json.key("logicalLocations")
            json.openArray()
            json.openObject()
            json.member("name", record)
            json.closeObject()
            json.closeArray()
        }
        json.closeObject()
        json.closeArray()
    }

    private func writeFixes(_ fixes: [Fix], _ regions: SARIFRegions, _ json: inout JSONWriter) {
        guard !fixes.isEmpty else { return }
        json.key("fixes")
        json.openArray()
        for fix in fixes {
            json.openObject()
            json.text("description", SARIFMessage.sentence(FixDescription(fix, in: file).string(in: file)))
            json.key("artifactChanges")
            json.openArray()
            json.openObject()
            writeArtifact(&json)
            json.key("replacements")
            json.openArray()
            for edit in fix.edits {
                json.openObject()
                regions.write("deletedRegion", edit.range, withSnippet: false, &json)
                json.text("insertedContent", edit.replacement)
                json.closeObject()
            }
            json.closeArray()
            json.closeObject()
            json.closeArray()
            json.key("properties")
            json.openObject()
            json.member("applicability", fix.applicability.rawValue)
            json.closeObject()
            json.closeObject()
        }
        json.closeArray()
    }

    private func write(_ suppression: SuppressedDiagnostic, _ json: inout JSONWriter) {
        json.key("suppressions")
        json.openArray()
        json.openObject()
        json.member("kind", suppression.kind.rawValue)
        if let justification = suppression.justification { json.member("justification", justification) }
        json.closeObject()
        json.closeArray()
    }

    private func writeArtifact(_ json: inout JSONWriter) {
        json.key("artifactLocation")
        json.openObject()
        json.member("uri", uri)
        json.closeObject()
    }
}
