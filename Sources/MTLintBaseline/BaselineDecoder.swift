internal import MTLintCore

/// Makes records of the nodes of a baseline file.
struct BaselineDecoder {
    /// The file's path, for errors.
    let path: String

    func records(_ node: RuleNode) throws(RuleFileError) -> [String: [BaselineRecord]] {
        var reader = try RuleNodeReader(node, path: path, what: "a baseline file")
        let version = try reader.require("version")
        guard version.text == Baseline.version else {
            throw reader.error(
                "baselines of version \(version.text ?? "?") are not known; --write-baseline makes one of version \(Baseline.version)",
                at: version)
        }
        var records: [String: [BaselineRecord]] = [:]
        for node in try list(reader.require("files"), "files", reader) {
            var reader = try RuleNodeReader(node, path: path, what: "an entry of “files”")
            let file = try reader.requireText("path")
            for node in try list(reader.require("findings"), "findings", reader) {
                records[file, default: []].append(try record(node))
            }
            try reader.finish()
        }
        try reader.finish()
        return records
    }

    private func record(_ node: RuleNode) throws(RuleFileError) -> BaselineRecord {
        var reader = try RuleNodeReader(node, path: path, what: "a finding")
        let name = try reader.require("rule")
        guard let rule = name.text.flatMap({ RuleID($0) }) else {
            throw reader.error("“\(name.text ?? "?")” is not the id of a rule", at: name)
        }
        let entry = BaselineEntry(
            rule: rule, text: try reader.takeText("text") ?? "", before: try reader.takeText("before") ?? "",
            after: try reader.takeText("after") ?? "")
        var times = 1
        if let node = reader.take("times") {
            guard let count = node.text.flatMap({ Int($0) }), (1...1_000_000).contains(count) else {
                throw reader.error("“times” must be a number between 1 and 1000000", at: node)
            }
            times = count
        }
        try reader.finish()
        return BaselineRecord(entry: entry, times: times, mark: node.mark)
    }

    private func list(
        _ node: RuleNode, _ key: String, _ reader: RuleNodeReader
    ) throws(RuleFileError) -> [RuleNode] {
        guard case .list(let nodes) = node.content else { throw reader.error("“\(key)” must be a list", at: node) }
        return nodes
    }
}
