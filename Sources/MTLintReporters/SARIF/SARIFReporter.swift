import MTLintCore

/// SARIF 2.1.0: one run. What the results refer to follows after them.
struct SARIFReporter: Reporter {
    private let options: ReporterOptions
    private var json = JSONWriter()
    private var rules = SARIFRules()
    private var results = SARIFResultList()

    init(_ options: ReporterOptions) { self.options = options }

    mutating func begin() {
        json.openObject()
        json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        json.member("version", "2.1.0")
        json.key("runs")
        json.openArray()
        json.openObject()
        json.member("columnKind", "unicodeCodePoints")
        json.key("results")
        json.openArray()
    }

    mutating func report(_ file: FileReport) {
        let results = SARIFResults(file)
        guard !results.isEmpty else { return }
        results.add(to: &self.results, &rules)
    }

    mutating func finish(_ summary: RunSummary) {
        results.write(&json)
        json.closeArray()
        json.key("tool")
        json.openObject()
        json.key("driver")
        json.openObject()
        json.member("name", "mtlint")
        json.member("semanticVersion", options.version)
        if let uri = options.informationURI { json.member("informationUri", uri) }
        rules.writeRules(&json, uri: options.ruleURI)
        json.key("supportedTaxonomies")
        json.openArray()
        json.openObject()
        json.member("name", "MQM")
        json.member("index", 0)
        json.closeObject()
        json.closeArray()
        json.closeObject()
        json.closeObject()
        rules.writeTaxonomies(&json)
        json.key("invocations")
        json.openArray()
        json.openObject()
        json.key("executionSuccessful")
        json.value(summary.failures == 0)
        writeNotifications(&json)
        json.closeObject()
        json.closeArray()
        json.closeObject()
        json.closeArray()
        json.closeObject()
        json.endLine()
    }

    /// Says what was left out.
    private func writeNotifications(_ json: inout JSONWriter) {
        guard results.dropped > 0 else { return }
        json.key("toolExecutionNotifications")
        json.openArray()
        json.openObject()
        json.member("level", "warning")
        json.text("message", "Of the results, \(results.dropped) that are less severe were left out.")
        json.closeObject()
        json.closeArray()
    }

    mutating func takeOutput() -> [UInt8] { json.takeOutput() }
}
