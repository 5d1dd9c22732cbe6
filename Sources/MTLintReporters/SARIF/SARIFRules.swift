import MTLintCore

/// The rules and the error types that a report refers to, in the order in which they first occur.
struct SARIFRules {
    private var rules: [Rule] = []
    private var indices: [RuleID: Int] = [:]
    /// MQM error types, such as `accuracy/mistranslation`.
    private var taxa: [String] = []
    private var taxonIndices: [String: Int] = [:]

    /// The place of a rule in `rules`, which it is given now if it has none.
    mutating func index(of rule: Rule) -> Int {
        if let index = indices[rule.id] { return index }
        indices[rule.id] = rules.count
        rules.append(rule)
        if taxonIndices[rule.mqm] == nil {
            taxonIndices[rule.mqm] = taxa.count
            taxa.append(rule.mqm)
        }
        return rules.count - 1
    }

    /// Writes `rules` of the driver.
    func writeRules(_ json: inout JSONWriter, uri: ((RuleID) -> String?)?) {
        json.key("rules")
        json.openArray()
        for rule in rules {
            json.breakLine()
            write(rule, uri: uri?(rule.id), &json)
        }
        json.closeArray()
    }

    /// Writes `taxonomies` of the run: the part of MQM that occurs.
    func writeTaxonomies(_ json: inout JSONWriter) {
        json.key("taxonomies")
        json.openArray()
        json.openObject()
        json.member("name", "MQM")
        json.member("organization", "MQM Council")
        json.member("informationUri", "https://themqm.org/")
        json.text("shortDescription", "Multidimensional Quality Metrics: a typology of translation errors.")
        json.key("isComprehensive")
        json.value(false)
        json.key("taxa")
        json.openArray()
        for taxon in taxa {
            json.openObject()
            json.member("id", taxon)
            json.closeObject()
        }
        json.closeArray()
        json.closeObject()
        json.closeArray()
    }

    private func write(_ rule: Rule, uri: String?, _ json: inout JSONWriter) {
        let help = RuleHelp(rule: rule)
        json.openObject()
        json.member("id", rule.id.description)
        json.member("name", Self.name(rule.id))
        json.text("shortDescription", SARIFMessage.sentence(rule.summary))
        json.text("fullDescription", help.why)
        json.key("help")
        json.openObject()
        json.member("text", help.text)
        json.member("markdown", help.markdown)
        json.closeObject()
        if let uri { json.member("helpUri", uri) }
        json.key("defaultConfiguration")
        json.openObject()
        json.member("level", rule.severity.rawValue)
        json.closeObject()
        writeRelationship(rule, &json)
        json.key("properties")
        json.openObject()
        json.member("mqm", rule.mqm)
        json.member("status", rule.status.rawValue)
        json.member("fix", rule.fix?.rawValue ?? "none")
        json.key("tags")
        json.openArray()
        for tag in ["machine-translation", rule.id.category] { json.value(tag) }
        json.closeArray()
        json.closeObject()
        json.closeObject()
    }

    private func writeRelationship(_ rule: Rule, _ json: inout JSONWriter) {
        json.key("relationships")
        json.openArray()
        json.openObject()
        json.key("target")
        json.openObject()
        json.member("id", rule.mqm)
        json.member("index", taxonIndices[rule.mqm] ?? -1)
        json.key("toolComponent")
        json.openObject()
        json.member("name", "MQM")
        json.member("index", 0)
        json.closeObject()
        json.closeObject()
        json.key("kinds")
        json.openArray()
        json.value("superset")
        json.closeArray()
        json.closeObject()
        json.closeArray()
    }

    /// The rule's name as SARIF asks for one: an identifier in Pascal case (3.49.7).
    private static func name(_ id: RuleID) -> String {
        id.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
