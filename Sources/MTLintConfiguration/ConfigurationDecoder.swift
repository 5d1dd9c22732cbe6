internal import MTLintCore
internal import MTLintFiles
internal import MTLintFormats

/// Makes a configuration of the nodes of its file.
struct ConfigurationDecoder {
    /// The file's path, for errors.
    let path: String
    /// The ids of every rule there is.
    let rules: [RuleID]
    let vocabulary: VocabularyDecoder

    /// What has to be read before the rest: other files, and folders of rules.
    struct Leads {
        var extends: [Setting<String>] = []
        var packs: [Setting<String>] = []
    }

    /// What a file says, without what it extends.
    struct Content {
        var baseline: Setting<String>?
        var exclude: [Setting<FilePattern>] = []
        var layer = SettingsLayer()
        var overrides: [Override] = []
    }

    /// - Throws: the first error in what is read here, with its place.
    func leads(_ node: RuleNode) throws(RuleFileError) -> Leads {
        var reader = try RuleNodeReader(node, path: path, what: "a configuration file")
        var leads = Leads()
        leads.extends = try texts(reader.take(.extends), .extends, reader)
        leads.packs = try texts(reader.take(.rulePacks), .rulePacks, reader)
        return leads
    }

    /// - Throws: the first error, with its place.
    func content(_ node: RuleNode) throws(RuleFileError) -> Content {
        var reader = try RuleNodeReader(node, path: path, what: "a configuration file")
        var content = Content()
        content.baseline = try value(.baseline, &reader, "a path") { $0 }
        // Read before.
        _ = (reader.take(.extends), reader.take(.rulePacks))
        content.exclude = try patterns(reader.take(.exclude), .exclude, reader)
        content.layer = try layer(&reader)
        for node in try list(reader.take(.overrides), .overrides, reader) {
            content.overrides.append(try override(node))
        }
        try reader.finish()
        return content
    }

    private func override(_ node: RuleNode) throws(RuleFileError) -> Override {
        var reader = try RuleNodeReader(node, path: path, what: "an override")
        let files = try patterns(reader.require(ConfigurationKey.files.rawValue), .files, reader)
        if files.isEmpty { throw reader.error("“files” names no files") }
        let layer = try layer(&reader)
        try reader.finish()
        return Override(files: files, layer: layer)
    }

    private func layer(_ reader: inout RuleNodeReader) throws(RuleFileError) -> SettingsLayer {
        var layer = SettingsLayer()
        layer.language = try value(.language, &reader, "a language tag, such as “en”", LanguageTag.init)
        layer.encoding = try value(.encoding, &reader, "an encoding", TextEncoding.init(named:))
        layer.format = try choice(.format, &reader)
        layer.textLayout = try choice(.textLayout, &reader)
        layer.minSeverity = try choice(.minSeverity, &reader)
        layer.failOn = try choice(.failOn, &reader)
        layer.rules = try rules(&reader)
        for node in try list(reader.take(.suppress), .suppress, reader) { layer.silenced.append(try silenced(node)) }
        if let node = reader.take(.vocabulary) { layer.vocabulary = try vocabulary.vocabulary(node) }
        return layer
    }

    private func silenced(_ node: RuleNode) throws(RuleFileError) -> Setting<SilencedText> {
        var reader = try RuleNodeReader(node, path: path, what: "an entry of “suppress”")
        let named = try reader.require(SuppressKey.rule.rawValue)
        let rule = try self.rule(named, reader)
        let text = try reader.takeText(SuppressKey.text.rawValue)
        let reason = try reader.takeText(SuppressKey.reason.rawValue)
        try reader.finish()
        return Setting(SilencedText(rule: rule, text: text, reason: reason), source(node))
    }

    /// The name of a rule or category that there is, or “all”.
    private func rule(_ node: RuleNode, _ reader: RuleNodeReader) throws(RuleFileError) -> String {
        let name = try reader.text(node, "a rule")
        guard rules.contains(where: { $0.isNamed(by: name) }) else {
            throw reader.error(UnknownRule(name: name, known: rules).description, at: node)
        }
        return name
    }

    private func rules(_ reader: inout RuleNodeReader) throws(RuleFileError) -> [RuleSetting] {
        guard let node = reader.take(.rules) else { return [] }
        guard case .map(let entries) = node.content else {
            throw reader.error("“rules” must be a mapping of rules or categories to levels", at: node)
        }
        var settings: [RuleSetting] = []
        for entry in entries {
            let name = try rule(entry.key, reader)
            let text = try reader.text(entry.value, name)
            guard let level = RuleLevel(rawValue: text) else {
                throw reader.error(unknown(text, "level", RuleLevel.self), at: entry.value)
            }
            settings.append(.init(name: name, level: level, source: source(entry.key)))
        }
        return settings
    }

    private func value<Value>(
        _ key: ConfigurationKey, _ reader: inout RuleNodeReader, _ what: String, _ parse: (String) -> Value?
    ) throws(RuleFileError) -> Setting<Value>? {
        guard let node = reader.take(key) else { return nil }
        let text = try reader.text(node, key.rawValue)
        guard let value = parse(text) else { throw reader.error("“\(text)” is not \(what)", at: node) }
        return Setting(value, source(node))
    }

    private func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ key: ConfigurationKey, _ reader: inout RuleNodeReader
    ) throws(RuleFileError) -> Setting<Value>? {
        guard let node = reader.take(key) else { return nil }
        let text = try reader.text(node, key.rawValue)
        guard let value = Value(rawValue: text) else {
            throw reader.error(unknown(text, key.rawValue, Value.self), at: node)
        }
        return Setting(value, source(node))
    }

    private func unknown<Value: RawRepresentable<String> & CaseIterable>(
        _ text: String, _ what: String, _ type: Value.Type
    ) -> String {
        let all = Value.allCases.map(\.rawValue)
        return "“\(text)” is not a \(what)\(Spelling.didYouMean(text, among: all)); known are "
            + all.joined(separator: ", ")
    }

    private func patterns(
        _ node: RuleNode?, _ key: ConfigurationKey, _ reader: RuleNodeReader
    ) throws(RuleFileError) -> [Setting<FilePattern>] {
        var patterns: [Setting<FilePattern>] = []
        for text in try texts(node, key, reader) {
            guard let pattern = FilePattern(text.value) else {
                throw RuleFileError(
                    path: path, mark: text.source.mark, message: "nothing can match the pattern “\(text.value)”")
            }
            patterns.append(Setting(pattern, text.source))
        }
        return patterns
    }

    /// One text or a list of them.
    private func texts(
        _ node: RuleNode?, _ key: ConfigurationKey, _ reader: RuleNodeReader
    ) throws(RuleFileError) -> [Setting<String>] {
        guard let node else { return [] }
        let nodes = if case .list(let nodes) = node.content { nodes } else { [node] }
        var texts: [Setting<String>] = []
        for node in nodes { texts.append(Setting(try reader.text(node, key.rawValue), source(node))) }
        return texts
    }

    private func list(
        _ node: RuleNode?, _ key: ConfigurationKey, _ reader: RuleNodeReader
    ) throws(RuleFileError) -> [RuleNode] {
        guard let node else { return [] }
        guard case .list(let nodes) = node.content else {
            throw reader.error("“\(key.rawValue)” must be a list", at: node)
        }
        return nodes
    }

    private func source(_ node: RuleNode) -> SettingSource { SettingSource(path: path, mark: node.mark) }
}

extension RuleNodeReader {
    fileprivate mutating func take(_ key: ConfigurationKey) -> RuleNode? { take(key.rawValue) }
}
