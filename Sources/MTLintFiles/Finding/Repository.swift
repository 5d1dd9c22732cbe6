internal import MTLintCore

/// A Git repository's working tree, as far as it tells what is ignored.
struct Repository {
    private let root: FolderPath

    /// - Parameter root: a folder with an entry `.git`.
    init(root: FolderPath) { self.root = root }

    /// The rules that hold for the whole tree: the file `info/exclude`.
    func rules() throws(FileError) -> IgnoreRules {
        var rules = IgnoreRules()
        let path = commonFolder() + "/info/exclude"
        if FolderPath.resolve(path) != nil { rules.add(try IgnoreFile(reading: path), of: root) }
        return rules
    }

    /// The folder `.git`, or the one that a worktree or submodule names in a file in its place:
    /// gitrepository-layout(5).
    private func commonFolder() -> String {
        let own = root.prefix + ".git"
        guard let line = Self.line(of: own), line.hasPrefix("gitdir: ") else { return own }
        let folder = Self.path(String(line.dropFirst("gitdir: ".count)), from: root.prefix)
        guard let common = Self.line(of: folder + "/commondir") else { return folder }
        return Self.path(common, from: folder + "/")
    }

    private static func path(_ path: String, from prefix: String) -> String {
        path.utf8.first == UInt8(ascii: "/") ? path : prefix + path
    }

    /// The one line of a small file; nil when it can't be read, as when it is a folder.
    private static func line(of path: String) -> String? {
        var reader = FileReader()
        guard let text = try? reader.read(path).text else { return nil }
        let end = text.bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
        return text.string(0..<end)
    }
}
