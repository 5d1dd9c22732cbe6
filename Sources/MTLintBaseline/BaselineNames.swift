internal import MTLintFiles

/// How a baseline names files: by their paths from the baseline's own folder on, wherever mtlint runs.
package struct BaselineNames: Sendable {
    private let folder: FolderPath

    /// - Parameter path: of the baseline file, which need not be there.
    /// - Returns: nil when its folder is not there.
    package init?(ofBaseline path: String) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        guard let folder = FolderPath(slash.map { String(path[...$0]) } ?? ".") else { return nil }
        self.folder = folder
    }

    /// The name of a file; of one that is not there its path as it was given.
    package func name(of path: String) -> String {
        guard let path = FolderPath.resolve(path) else { return path }
        let (from, to) = (folder.prefix.split(separator: "/"), path.split(separator: "/"))
        let common = zip(from, to).prefix { $0 == $1 }.count
        return ([Substring](repeating: "..", count: from.count - common) + to[common...]).joined(separator: "/")
    }

    /// Whether a file of a name is still there.
    package func isThere(_ name: String) -> Bool {
        FolderPath.resolve(name.hasPrefix("/") ? name : folder.prefix + name) != nil
    }
}
