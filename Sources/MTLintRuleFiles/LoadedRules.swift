package import MTLintCore

/// The rules of a folder, and what is wrong with the files that are none.
package struct LoadedRules: Sendable {
    /// The rules that could be read, by id.
    package private(set) var rules: [Rule] = []
    /// Their nodes, in the same order.
    package private(set) var nodes: [RuleNode] = []
    /// At most one of each file; empty when every file is a rule.
    package private(set) var errors: [RuleFileError]

    package init(_ folder: RuleFolder) {
        errors = folder.errors
        for file in folder.ruleFiles {
            do throws(RuleFileError) {
                let bytes = try FileBytes.read(file.path, as: file.shownPath)
                let node = try RuleFileReader(path: file.shownPath).node(bytes)
                rules.append(try RuleDecoder(path: file.shownPath).rule(file.id, from: node))
                nodes.append(node)
            } catch {
                errors.append(error)
            }
        }
    }
}
