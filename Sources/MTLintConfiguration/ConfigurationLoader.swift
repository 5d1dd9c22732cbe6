internal import MTLintCore
internal import MTLintFiles
internal import MTLintRuleFiles

/// Reads a configuration file and the files that it extends.
struct ConfigurationLoader {
    let rules: KnownRules
    /// The working folder, from which paths are shown.
    let workingFolder: FolderPath?

    /// - Parameters:
    ///   - truePath: absolute and without symbolic links.
    ///   - folder: where the file's patterns are seen from.
    func load(_ truePath: String, for folder: FolderPath) throws(RuleFileError) -> Configuration {
        var configuration = Configuration(path: shown(truePath), folder: folder)
        try add(truePath, to: &configuration, below: [])
        return configuration
    }

    /// Adds what a file says, and before it what it extends.
    ///
    /// - Parameter chain: the files that led here.
    private func add(
        _ truePath: String, to configuration: inout Configuration, below chain: [String]
    ) throws(RuleFileError) {
        let shown = shown(truePath)
        let node = try RuleFileReader(path: shown).nodeIfAny(FileBytes.read(truePath, as: shown))
        let vocabulary = VocabularyDecoder(path: shown, folder: Self.folder(of: truePath) + "/", shown: self.shown)
        let root = node ?? RuleNode(.map([]), at: .init(line: 1, column: 1))
        let leads = try ConfigurationDecoder(path: shown, rules: rules.ids, vocabulary: vocabulary).leads(root)
        for base in leads.extends {
            let error = { (message: String) in
                RuleFileError(path: shown, mark: base.source.mark, message: message)
            }
            let path = base.value.hasPrefix("/") ? base.value : "\(Self.folder(of: truePath))/\(base.value)"
            guard let path = FolderPath.resolve(path) else {
                throw error("“\(base.value)”, which this extends, is not there")
            }
            if path == truePath || chain.contains(path) { throw error("“\(base.value)” extends this file in turn") }
            try add(path, to: &configuration, below: chain + [truePath])
        }
        for pack in leads.packs { try add(pack, of: truePath, to: &configuration) }
        let known = rules.ids + configuration.packs.flatMap { $0.rules.map(\.id) }
        let content = try ConfigurationDecoder(path: shown, rules: known, vocabulary: vocabulary).content(root)
        if let baseline = content.baseline {
            let path = baseline.value.hasPrefix("/") ? baseline.value : "\(Self.folder(of: truePath))/\(baseline.value)"
            configuration.baseline = Setting(path, baseline.source)
        }
        configuration.exclude += content.exclude
        configuration.layers.append(content.layer)
        configuration.overrides += content.overrides
    }

    /// Adds a folder of rules, unless it is there already.
    private func add(
        _ pack: Setting<String>, of truePath: String, to configuration: inout Configuration
    ) throws(RuleFileError) {
        let path = pack.value.hasPrefix("/") ? pack.value : "\(Self.folder(of: truePath))/\(pack.value)"
        guard let path = FolderPath.resolve(path) else {
            throw RuleFileError(
                path: pack.source.path, mark: pack.source.mark, message: "the rule pack “\(pack.value)” is not there")
        }
        if (rules.packs + configuration.packs).contains(where: { $0.path == path }) { return }
        let loaded = UserRulePack(path, as: shown(path), besides: rules.owners(with: configuration.packs))
        if let error = loaded.errors.first { throw error }
        configuration.packs.append(loaded)
    }

    private static func folder(of path: String) -> String {
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex
        return end == path.utf8.startIndex ? "/" : String(path[..<end])
    }

    /// The path as messages give it: from the working folder on if it is in there.
    func shown(_ path: String) -> String {
        guard let prefix = workingFolder?.prefix, path.hasPrefix(prefix) else { return path }
        return String(path.dropFirst(prefix.count))
    }
}
