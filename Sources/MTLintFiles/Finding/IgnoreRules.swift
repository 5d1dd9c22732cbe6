/// The `.gitignore` files in force in a folder, from the repository's root down. The deepest that says something
/// decides.
struct IgnoreRules: Sendable {
    private struct Layer: Sendable {
        let file: IgnoreFile
        /// The length of the path of the file's folder, its slash included.
        let prefix: Int
    }

    private var layers: [Layer] = []

    init() {}

    /// Puts a file in force for what is in a folder.
    mutating func add(_ file: IgnoreFile, of folder: FolderPath) {
        if !file.isEmpty { layers.append(Layer(file: file, prefix: folder.prefix.utf8.count)) }
    }

    /// Whether an entry is ignored by itself; that its folder is not ignored was asked before.
    func ignore(_ name: String, in folder: FolderPath, isFolder: Bool) -> Bool {
        if layers.isEmpty { return false }
        let path = Array((folder.prefix + name).utf8)
        for layer in layers.reversed() {
            if let verdict = layer.file.verdict(of: path[layer.prefix...], isFolder: isFolder) {
                return verdict == .ignored
            }
        }
        return false
    }
}
