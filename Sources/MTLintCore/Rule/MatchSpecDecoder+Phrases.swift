// The kinds that are about words and patterns rather than tokens in a row.
extension MatchSpecDecoder {
    func pattern(_ reader: inout RuleNodeReader) throws(RuleFileError) -> PatternSpec {
        let node = try reader.require("pattern")
        let source = try reader.text(node, "pattern")
        let ignoresCase = try reader.takeFlag("ignore-case")
        let pattern: Pattern
        do throws(Pattern.Malformed) {
            pattern = try Pattern(source, ignoresCase: ignoresCase)
        } catch {
            let place = error.place.map { " at its character \($0)" } ?? ""
            throw reader.error("“pattern” is no regular expression\(place): \(error.message)", at: node)
        }
        let replacement = try replacement(&reader) { pattern.hasGroup($0) ? nil : "no group is named “\($0)”" }
        return PatternSpec(source: source, ignoresCase: ignoresCase, replacement: replacement)
    }

    /// The template of “replacement”, if there is one.
    ///
    /// - Parameter problem: says what is wrong with a placeholder.
    func replacement(
        _ reader: inout RuleNodeReader, _ problem: (String) -> String?
    ) throws(RuleFileError) -> MessageTemplate? {
        guard let node = reader.take("replacement") else { return nil }
        // An empty one deletes.
        guard let text = node.text, let template = try? MessageTemplate(text) else {
            throw reader.error("a brace of “replacement” is not closed", at: node)
        }
        for name in template.placeholders {
            if let problem = problem(name) { throw reader.error(problem, at: node) }
        }
        return template
    }

    func repetition(_ node: RuleNode) throws(RuleFileError) -> RepeatSpec {
        if node.text == "words" { return RepeatSpec() }
        var reader = try RuleNodeReader(node, path: path, what: "“repeat”")
        var spec = RepeatSpec()
        if let node = reader.take("words") {
            guard case .list(let nodes) = node.content, nodes.count == 2,
                let least = nodes[0].text.flatMap({ Int($0) }), let most = nodes[1].text.flatMap({ Int($0) }),
                1 <= least, least <= most, most <= 8
            else { throw reader.error("“words” must be [least, most], each between 1 and 8", at: node) }
            spec.length = least...most
        }
        let beginnings = try reader.takeTexts("of")
        if !beginnings.isEmpty { spec.beginnings = beginnings }
        spec.exceptions = try reader.takeTexts("except")
        try reader.finish()
        return spec
    }

    func consistency(_ node: RuleNode, _ reader: RuleNodeReader) throws(RuleFileError) -> ConsistencySpec {
        guard case .list(let nodes) = node.content, !nodes.isEmpty else {
            throw reader.error("“consistency” must be a list of lists of forms", at: node)
        }
        var groups: [[String]] = []
        var owners: [String: Int] = [:]
        for node in nodes {
            guard case .list(let forms) = node.content, forms.count >= 2 else {
                throw reader.error("each entry of “consistency” must be a list of two forms at least", at: node)
            }
            var group: [String] = []
            for form in forms {
                let text = try reader.text(form, "a form")
                if let line = owners.updateValue(form.mark.line, forKey: text) {
                    throw reader.error("“\(text)” is already given on line \(line)", at: form)
                }
                group.append(text)
            }
            groups.append(group)
        }
        return ConsistencySpec(groups: groups)
    }

    func forbidden(_ reader: inout RuleNodeReader) throws(RuleFileError) -> ForbiddenSpec {
        let node = try reader.require("forbidden")
        var phrases: [String] = []
        let nodes = if case .list(let nodes) = node.content { nodes } else { [node] }
        for node in nodes { phrases.append(try reader.text(node, "forbidden")) }
        if phrases.isEmpty { throw reader.error("“forbidden” names nothing", at: node) }
        let exceptions = try reader.takeTexts("unless")
        let anchor = try reader.takeChoice("at", of: MatchAnchor.self) ?? .anywhere
        return ForbiddenSpec(anchor: anchor, phrases: phrases, exceptions: exceptions)
    }
}
