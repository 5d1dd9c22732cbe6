internal import MTLintCore
internal import MTLintFiles
internal import MTLintRuleFiles

/// Reads the `vocabulary` of a configuration file, and the files that it names.
struct VocabularyDecoder {
    /// The configuration file's path, for errors.
    let path: String
    /// The folder that it is in, with a slash at its end.
    let folder: String
    /// The path of another file for errors.
    let shown: @Sendable (String) -> String

    func vocabulary(_ node: RuleNode) throws(RuleFileError) -> VocabularySettings {
        var reader = try RuleNodeReader(node, path: path, what: "“vocabulary”")
        var vocabulary = VocabularySettings()
        if let node = reader.take(VocabularyKey.names.rawValue) {
            for name in try nodes(node) { vocabulary.names.append(try self.name(name, path)) }
        }
        for file in try reader.take(VocabularyKey.namesFile.rawValue).map(nodes) ?? [] {
            vocabulary.names += try names(of: file)
        }
        if let node = reader.take(VocabularyKey.terms.rawValue) { vocabulary.terms = try terms(node, path) }
        for file in try reader.take(VocabularyKey.termsFile.rawValue).map(nodes) ?? [] {
            let (bytes, shown) = try content(of: file)
            let node = try RuleFileReader(path: shown).nodeIfAny(bytes)
            vocabulary.terms += try node.map { node throws(RuleFileError) in try terms(node, shown) } ?? []
        }
        try reader.finish()
        return vocabulary
    }

    /// The node itself, or those of a list.
    private func nodes(_ node: RuleNode) throws(RuleFileError) -> [RuleNode] {
        if case .list(let nodes) = node.content { nodes } else { [node] }
    }

    private func name(_ node: RuleNode, _ path: String) throws(RuleFileError) -> Setting<String> {
        guard let name = node.text, !WrittenPhrase(name).isEmpty else {
            throw RuleFileError(path: path, mark: node.mark, message: "a name must be a text")
        }
        return Setting(name, SettingSource(path: path, mark: node.mark))
    }

    /// A name a line; blank lines and lines that begin with `#` do not count.
    private func names(of file: RuleNode) throws(RuleFileError) -> [Setting<String>] {
        let (bytes, shown) = try content(of: file)
        let start = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        var names: [Setting<String>] = []
        let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let mark = RuleNode.Mark(line: index + 1, column: 1)
            guard let text = String(validating: line, as: UTF8.self) else {
                throw RuleFileError(path: shown, mark: mark, message: "not UTF-8")
            }
            if text.hasPrefix("#") || WrittenPhrase(text).isEmpty { continue }
            names.append(Setting(text, SettingSource(path: shown, mark: mark)))
        }
        return names
    }

    private func content(of file: RuleNode) throws(RuleFileError) -> (bytes: [UInt8], shown: String) {
        guard let name = file.text, !name.isEmpty else {
            throw RuleFileError(path: path, mark: file.mark, message: "a file must be a path")
        }
        guard let found = FolderPath.resolve(name.hasPrefix("/") ? name : folder + name) else {
            throw RuleFileError(path: path, mark: file.mark, message: "“\(name)” is not there")
        }
        let shown = shown(found)
        return (try FileBytes.read(found, as: shown), shown)
    }

    private func terms(_ node: RuleNode, _ path: String) throws(RuleFileError) -> [Setting<PreferredTerm>] {
        guard case .map(let entries) = node.content else {
            throw RuleFileError(
                path: path, mark: node.mark, message: "terms must be a mapping of each to what is not to be said for it"
            )
        }
        var terms: [Setting<PreferredTerm>] = []
        var owners: [WrittenPhrase: String] = [:]
        for entry in entries {
            let preferred = entry.key.text ?? ""
            var forms: [String] = []
            for node in try nodes(entry.value) {
                guard let form = node.text, !WrittenPhrase(form).isEmpty, !WrittenPhrase(preferred).isEmpty else {
                    throw RuleFileError(path: path, mark: node.mark, message: "a term must be a text")
                }
                if WrittenPhrase(form) == WrittenPhrase(preferred) {
                    throw RuleFileError(
                        path: path, mark: node.mark, message: "“\(form)” can’t be forbidden in its own place")
                }
                if let owner = owners.updateValue(preferred, forKey: WrittenPhrase(form)) {
                    throw RuleFileError(
                        path: path, mark: node.mark,
                        message: "“\(form)” is forbidden in the place of “\(owner)” already")
                }
                forms.append(form)
            }
            terms.append(
                Setting(
                    PreferredTerm(preferred: preferred, forbidden: forms),
                    SettingSource(path: path, mark: entry.key.mark)))
        }
        return terms
    }
}
