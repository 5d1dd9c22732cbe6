/// Makes a rule of the nodes of its file, checking everything that can be checked without running it.
public struct RuleDecoder: Sendable {
    /// The file's path, for errors.
    let path: String

    public init(path: String) { self.path = path }

    /// - Throws: the first error, with its place.
    public func rule(_ id: RuleID, from node: RuleNode) throws(RuleFileError) -> Rule {
        var reader = try RuleNodeReader(node, path: path, what: "a rule file")
        let summary = try reader.requireText("summary")
        let why = try reader.requireText("why")
        guard let severity = try reader.takeChoice("severity", of: Severity.self) else {
            throw reader.error("missing key “severity”")
        }
        guard let status = try reader.takeChoice("status", of: RuleStatus.self) else {
            throw reader.error("missing key “status”")
        }
        let mqm = try reader.requireText("mqm")
        let languages = try languages(&reader)
        let fix = try reader.takeChoice("fix", of: Applicability.self)
        let message = try template(reader.require("message"), "message", reader)
        let help = try reader.take("help").map { node throws(RuleFileError) in try template(node, "help", reader) }
        let measured = try reader.takeText("measured")
        let match = try MatchSpecDecoder(path: path).match(reader.require("match"))
        let examples = try self.examples(reader.require("examples"), hasFix: fix != nil && fix != .display, reader)
        try reader.finish()
        let texts = RuleTexts(
            summary: summary, why: why, mqm: mqm, message: message, help: help, measured: measured)
        return Rule(
            id: id, severity: severity, status: status, languages: languages, fix: fix, match: match,
            texts: { texts }, examples: { examples })
    }

    private func languages(_ reader: inout RuleNodeReader) throws(RuleFileError) -> [LanguageTag]? {
        guard let node = reader.take("languages") else { throw reader.error("missing key “languages”") }
        if node.text == "all" { return nil }
        guard case .list(let nodes) = node.content, !nodes.isEmpty else {
            throw reader.error("“languages” must be “all” or a list of language tags", at: node)
        }
        var tags: [LanguageTag] = []
        for node in nodes {
            guard let tag = node.text.flatMap(LanguageTag.init) else {
                throw reader.error("“\(node.text ?? "?")” is not a language tag", at: node)
            }
            tags.append(tag)
        }
        return tags
    }

    private func template(_ node: RuleNode, _ key: String, _ reader: RuleNodeReader) throws(RuleFileError)
        -> MessageTemplate
    {
        let text = try reader.text(node, key)
        do {
            return try MessageTemplate(text)
        } catch {
            throw reader.error("a brace of “\(key)” is not closed or holds more than a lower-case word", at: node)
        }
    }

    private func examples(_ node: RuleNode, hasFix: Bool, _ reader: RuleNodeReader) throws(RuleFileError)
        -> [RuleExample]
    {
        guard case .list(let nodes) = node.content else { throw reader.error("“examples” must be a list", at: node) }
        var examples: [RuleExample] = []
        for node in nodes { examples.append(try example(node)) }
        if examples.count(where: \.isSilent) < 2 {
            throw reader.error(
                "a rule needs two “silent” examples at least: good text that looks like the fault", at: node)
        }
        if examples.count(where: { !$0.isSilent }) < 2 {
            throw reader.error("a rule needs two “bad” examples at least", at: node)
        }
        if hasFix, !examples.contains(where: { $0.good != nil }) {
            throw reader.error("a rule whose fixes are applied needs an example with “good”", at: node)
        }
        return examples
    }

    private func example(_ node: RuleNode) throws(RuleFileError) -> RuleExample {
        var reader = try RuleNodeReader(node, path: path, what: "an example")
        let bad = reader.take("bad")
        let silent = reader.take("silent")
        guard let node = bad ?? silent, bad == nil || silent == nil else {
            throw reader.error("an example has either “bad” or “silent”")
        }
        let source = try reader.text(node, bad == nil ? "silent" : "bad")
        let text: MarkedText
        do {
            text = try MarkedText(parsing: source)
        } catch {
            throw reader.error("the marks ⟦ ⟧ do not pair up", at: node)
        }
        if text.marks.isEmpty != (bad == nil) {
            throw reader.error(
                bad == nil
                    ? "a “silent” example has no marks ⟦ ⟧"
                    : "a “bad” example needs marks ⟦ ⟧ round what is to be found", at: node)
        }
        let good = try reader.takeText("good")
        if good != nil, bad == nil { throw reader.error("“good” goes with “bad”") }
        var also: [RuleID] = []
        for text in try reader.takeTexts("also") {
            guard let id = RuleID(text) else { throw reader.error("“\(text)” is not the id of a rule") }
            also.append(id)
        }
        try reader.finish()
        return RuleExample(text: text, good: good, also: also, line: node.mark.line)
    }

}
