package import MTLintCore

/// A folder of rules that a project has of its own: `<category>/<name>.yml`, as mtlint's own rules are.
package struct UserRulePack: Sendable {
    /// The folder, without symbolic links: what tells packs apart.
    package let path: String
    /// By id.
    package private(set) var rules: [Rule] = []
    /// The files of the rules, as messages give them.
    package private(set) var files: [RuleID: String] = [:]
    /// At most one of each file; empty when all are rules that can run.
    package private(set) var errors: [RuleFileError] = []

    /// - Parameters:
    ///   - path: the folder, without symbolic links.
    ///   - name: its path as messages give it.
    ///   - taken: the rules that there are already, each with where it is from.
    package init(_ path: String, as name: String, besides taken: [RuleID: String]) {
        self.path = path
        let folder = RuleFolder(path, as: name)
        let loaded = LoadedRules(folder)
        errors = loaded.errors
        for list in folder.lexiconFiles {
            errors.append(Self.error(list.shownPath, "a pack has no word lists; a rule lists its words itself"))
        }
        for file in folder.ruleFiles { files[file.id] = file.shownPath }
        for (rule, node) in zip(loaded.rules, loaded.nodes) {
            let file = files[rule.id] ?? name
            if let owner = taken[rule.id] {
                errors.append(Self.error(file, "“\(rule.id)” is a rule of \(owner) already; give it another name"))
            } else if let kind = Self.ownKind(rule.match) {
                errors.append(
                    RuleFileError(
                        path: file, mark: Self.mark(of: "match", in: node),
                        message: "“\(kind)” is for mtlint’s own rules; docs/rule-packs.md has the kinds for packs"))
            } else {
                rules.append(rule)
            }
        }
        if folder.ruleFiles.isEmpty, errors.isEmpty {
            errors.append(Self.error(name, "has no rule in it; a rule file is “<category>/<name>.yml”"))
        }
        errors.sort { ($0.path, $0.mark.line) < ($1.path, $1.mark.line) }
    }

    /// A kind that only mtlint itself can run.
    private static func ownKind(_ match: MatchSpec) -> String? {
        switch match {
        case .comments: "comments"
        case .native: "native"
        case .vocabularyTerms: "vocabulary-terms"
        case .consistency, .forbidden, .pattern, .repeat, .sequence, .terms: nil
        }
    }

    private static func mark(of key: String, in node: RuleNode) -> RuleNode.Mark {
        guard case .map(let entries) = node.content else { return node.mark }
        return entries.first { $0.key.text == key }?.key.mark ?? node.mark
    }

    private static func error(_ path: String, _ message: String) -> RuleFileError {
        RuleFileError(path: path, mark: .init(line: 1, column: 1), message: message)
    }
}
