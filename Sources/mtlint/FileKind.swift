/// What a file is, by its name.
enum FileKind {
    /// Whether mtlint reads files of this name when it meets them in a folder.
    static func isText(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        guard let point = name.lastIndex(of: ".") else { return false }
        return ["txt", "text"].contains(name[name.index(after: point)...].lowercased())
    }
}
