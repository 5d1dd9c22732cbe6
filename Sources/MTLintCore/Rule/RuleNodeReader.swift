/// Reads the entries of a mapping, each once, and reports the ones that nobody asked for.
package struct RuleNodeReader {
    package let path: String
    package let node: RuleNode
    private var entries: [RuleNode.Entry]
    private var known: [String] = []

    package init(_ node: RuleNode, path: String, what: String) throws(RuleFileError) {
        guard case .map(let entries) = node.content else {
            throw RuleFileError(path: path, mark: node.mark, message: "\(what) must be a mapping")
        }
        self.path = path
        self.node = node
        self.entries = entries
    }

    package func error(_ message: String, at node: RuleNode? = nil) -> RuleFileError {
        RuleFileError(path: path, mark: (node ?? self.node).mark, message: message)
    }

    /// Takes the value of a key, if it is there.
    package mutating func take(_ key: String) -> RuleNode? {
        known.append(key)
        guard let index = entries.firstIndex(where: { $0.key.text == key }) else { return nil }
        return entries.remove(at: index).value
    }

    package mutating func require(_ key: String) throws(RuleFileError) -> RuleNode {
        guard let value = take(key) else { throw error("missing key “\(key)”") }
        return value
    }

    package mutating func requireText(_ key: String) throws(RuleFileError) -> String { try text(require(key), key) }

    package mutating func takeText(_ key: String) throws(RuleFileError) -> String? {
        guard let value = take(key) else { return nil }
        return try text(value, key)
    }

    /// One of an enumeration's raw values.
    package mutating func takeChoice<Choice>(_ key: String, of type: Choice.Type) throws(RuleFileError) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        guard let value = take(key) else { return nil }
        let text = try text(value, key)
        guard let choice = Choice(rawValue: text) else {
            let all = Choice.allCases.map(\.rawValue)
            throw error(
                "“\(text)” is not a \(key)\(Spelling.didYouMean(text, among: all)); known are \(all.joined(separator: ", "))",
                at: value)
        }
        return choice
    }

    package mutating func takeFlag(_ key: String) throws(RuleFileError) -> Bool {
        guard let value = take(key) else { return false }
        switch value.text {
        case "true": return true
        case "false": return false
        default: throw error("“\(key)” must be true or false", at: value)
        }
    }

    /// One text or a list of them.
    package mutating func takeTexts(_ key: String) throws(RuleFileError) -> [String] {
        guard let value = take(key) else { return [] }
        guard case .list(let nodes) = value.content else { return [try text(value, key)] }
        var texts: [String] = []
        for node in nodes { texts.append(try text(node, key)) }
        return texts
    }

    package func text(_ node: RuleNode, _ key: String) throws(RuleFileError) -> String {
        guard let text = node.text, !text.isEmpty else { throw error("“\(key)” must be a text", at: node) }
        return text
    }

    /// - Throws: an error for the first entry that was not taken.
    package func finish() throws(RuleFileError) {
        guard let entry = entries.first else { return }
        let key = entry.key.text ?? "?"
        throw error("unknown key “\(key)”\(Spelling.didYouMean(key, among: known))", at: entry.key)
    }
}
