package import MTLintCore
package import MTLintFiles

/// Finds the configuration of each file: the nearest `.mtlint.yml` in its folder or above, up to the repository's root.
///
/// It remembers what it found for every folder that it asked.
package struct ConfigurationFinder {
    package static let fileName = ".mtlint.yml"

    private let loader: ConfigurationLoader
    private let isFixed: Bool
    private var folders: [String: Result<Configuration?, RuleFileError>] = [:]
    private var fixed: Configuration?

    /// Looks for files.
    package init(rules: KnownRules) {
        loader = ConfigurationLoader(rules: rules, workingFolder: FolderPath("."))
        isFixed = false
    }

    /// Has one configuration for every file, or none. Its patterns are seen from the working folder.
    ///
    /// - Parameter path: the configuration file; nil for none.
    package init(rules: KnownRules, only path: String?) throws(RuleFileError) {
        loader = ConfigurationLoader(rules: rules, workingFolder: FolderPath("."))
        isFixed = true
        guard let path else { return }
        guard let resolved = FolderPath.resolve(path) else {
            throw RuleFileError(path: path, mark: .init(line: 1, column: 1), message: "no such file")
        }
        guard let folder = loader.workingFolder else {
            throw RuleFileError(path: path, mark: .init(line: 1, column: 1), message: "the working folder is gone")
        }
        fixed = try loader.load(resolved, for: folder)
    }

    /// The configuration for the files of a folder.
    package mutating func configuration(for folder: FolderPath) throws(RuleFileError) -> Configuration? {
        if isFixed { return fixed }
        var asked: [String] = []
        var next: FolderPath? = folder
        var found = Result<Configuration?, RuleFileError>.success(nil)
        while let here = next {
            if let known = folders[here.prefix] {
                found = known
                break
            }
            asked.append(here.prefix)
            if let own = own(here) {
                found = own
                break
            }
            next = here.has(".git") ? nil : here.parent
        }
        for prefix in asked { folders[prefix] = found }
        return try found.get()
    }

    /// The configuration that lies in a folder; nil when there is none.
    private func own(_ folder: FolderPath) -> Result<Configuration?, RuleFileError>? {
        let path = folder.prefix + Self.fileName
        if let target = FolderPath.resolve(path) {
            return Result { () throws(RuleFileError) in try loader.load(target, for: folder) }
        }
        let lookalike = ".mtlint.yaml"
        guard folder.has(lookalike) else { return nil }
        return .failure(
            RuleFileError(
                path: loader.shown(folder.prefix + lookalike), mark: .init(line: 1, column: 1),
                message: "is not read; its name must be “\(Self.fileName)”"))
    }
}
