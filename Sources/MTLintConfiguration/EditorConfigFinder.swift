package import MTLintCore
package import MTLintFiles
internal import MTLintRuleFiles

/// Tells the language of files by the `.editorconfig` files in their folders and above, up to the repository's root.
package struct EditorConfigFinder {
    private static let fileName = ".editorconfig"

    private let loader = ConfigurationLoader(rules: KnownRules(builtIn: []), workingFolder: FolderPath("."))
    /// The files that count in a folder, the nearest first, each with the length of its folder's path.
    private var folders: [String: Result<[(file: EditorConfig, prefix: Int)], RuleFileError>] = [:]

    package init() {}

    /// - Parameter truePath: a file of the folder; absolute and without symbolic links.
    package mutating func language(
        of truePath: String, in folder: FolderPath
    ) throws(RuleFileError) -> Setting<LanguageTag>? {
        let path = Array(truePath.utf8)
        for (file, prefix) in try files(folder).get() {
            if let language = file.language(of: path[prefix...]) { return language }
        }
        return nil
    }

    private mutating func files(_ folder: FolderPath) -> Result<[(file: EditorConfig, prefix: Int)], RuleFileError> {
        if let known = folders[folder.prefix] { return known }
        var files: [(file: EditorConfig, prefix: Int)] = []
        var isRoot = folder.has(".git")
        let result: Result<[(file: EditorConfig, prefix: Int)], RuleFileError>
        do throws(RuleFileError) {
            if folder.has(Self.fileName) {
                let shown = loader.shown(folder.prefix + Self.fileName)
                let bytes = try FileBytes.read(folder.prefix + Self.fileName, as: shown)
                let file = try EditorConfig(bytes, path: shown)
                isRoot = isRoot || file.isRoot
                files.append((file, folder.prefix.utf8.count))
            }
            if !isRoot, let parent = folder.parent { files += try self.files(parent).get() }
            result = .success(files)
        } catch {
            result = .failure(error)
        }
        folders[folder.prefix] = result
        return result
    }
}
