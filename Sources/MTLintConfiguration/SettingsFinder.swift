package import MTLintCore
package import MTLintFiles

/// Tells the settings in force for files, and what of the configuration was of use to none.
package struct SettingsFinder {
    private var configurations: ConfigurationFinder
    private var editor = EditorConfigFinder()
    private let readsEditorConfig: Bool
    /// The configurations that were in force somewhere, by the paths of their files.
    private var seen: [String: Configuration] = [:]
    private var matched: Set<SettingSource> = []
    /// The folder that was asked for last.
    private var last: (path: Substring, folder: FolderPath?)?

    package init(rules: KnownRules) {
        configurations = ConfigurationFinder(rules: rules)
        readsEditorConfig = true
    }

    /// Has one configuration for every file, or none at all; then no `.editorconfig` counts either.
    ///
    /// - Parameter path: the configuration file; nil for none.
    package init(rules: KnownRules, only path: String?) throws(RuleFileError) {
        configurations = try ConfigurationFinder(rules: rules, only: path)
        readsEditorConfig = path != nil
    }

    /// The settings for a file.
    ///
    /// - Parameter path: as it was named or found; it need not exist.
    /// - Throws: the first error of the configuration that would be in force.
    package mutating func settings(for path: String) throws(RuleFileError) -> FileSettings {
        let (folder, name) = folder(of: path)
        guard let folder else { return FileSettings() }
        let truePath = folder.prefix + name
        var settings = FileSettings()
        if let configuration = try configurations.configuration(for: folder) {
            settings = configuration.settings(for: truePath)
            seen[configuration.path] = configuration
            if !configuration.patterns.isEmpty { matched.formUnion(configuration.patterns(matching: truePath)) }
        }
        if readsEditorConfig, settings.language == nil, let language = try editor.language(of: truePath, in: folder) {
            settings.begin(with: language)
        }
        return settings
    }

    /// The patterns that matched no file, of configurations for folders that were looked at as a whole.
    ///
    /// - Parameter folders: the folders that were looked at.
    package func unmatched(in folders: [FolderPath]) -> [Setting<FilePattern>] {
        seen.values.sorted { $0.path < $1.path }.filter { Self.isWhole($0, in: folders) }
            .flatMap { configuration in
                configuration.patterns.filter {
                    $0.source.path == configuration.path && !matched.contains($0.source)
                }
            }
    }

    /// The configurations for folders that were looked at as a whole, by the paths of their files.
    package func whole(in folders: [FolderPath]) -> Set<String> {
        Set(seen.values.filter { Self.isWhole($0, in: folders) }.map(\.path))
    }

    private static func isWhole(_ configuration: Configuration, in folders: [FolderPath]) -> Bool {
        folders.contains { configuration.folder.prefix.hasPrefix($0.prefix) }
    }

    /// The folder that a file is in, and the file's name. What is nowhere counts as in the working folder.
    private mutating func folder(of path: String) -> (FolderPath?, name: Substring) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
        let lead = slash.map { path[...$0] } ?? ""
        if let last, last.path == lead { return (last.folder, name) }
        let folder = lead.isEmpty ? FolderPath(".") : FolderPath(String(lead)) ?? FolderPath(".")
        last = (lead, folder)
        return (folder, name)
    }
}
