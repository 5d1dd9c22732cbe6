internal import MTLintCore
package import MTLintFiles
package import MTLintRuleFiles

/// A configuration file with everything that it extends.
package struct Configuration: Sendable {
    /// The file's path as messages give it.
    package let path: String
    /// The folder that its patterns are seen from.
    package let folder: FolderPath
    /// The path of the file with the findings that are known.
    package internal(set) var baseline: Setting<String>?
    /// The rules that the project has of its own.
    package internal(set) var packs: [UserRulePack] = []
    /// Files that are left out, unless they are named.
    package internal(set) var exclude: [Setting<FilePattern>] = []
    /// The top levels of the file and of those that it extends, the weakest first.
    package internal(set) var layers: [SettingsLayer] = []
    /// A later one goes before those before it.
    package internal(set) var overrides: [Override] = []

    init(path: String, folder: FolderPath) {
        self.path = path
        self.folder = folder
    }

    /// The settings for a file.
    ///
    /// - Parameter truePath: absolute and without symbolic links.
    package func settings(for truePath: String) -> FileSettings {
        let name = relative(truePath)
        let places = overrides.indices.filter { overrides[$0].applies(to: name) }
        return FileSettings(
            path: path, baseline: baseline, packs: packs, layers: layers + places.map { overrides[$0].layer },
            overrides: places,
            isExcluded: exclude.contains { $0.value.matches(name) })
    }

    /// The patterns that match a file.
    package func patterns(matching truePath: String) -> [SettingSource] {
        let name = relative(truePath)
        return patterns.filter { $0.value.matches(name) }.map(\.source)
    }

    /// Every pattern of the file.
    package var patterns: [Setting<FilePattern>] { exclude + overrides.flatMap(\.files) }

    private func relative(_ path: String) -> ArraySlice<UInt8> {
        let bytes = Array(path.utf8)
        let prefix = folder.prefix.utf8.count
        return bytes.starts(with: folder.prefix.utf8) ? bytes[prefix...] : bytes[...]
    }
}
