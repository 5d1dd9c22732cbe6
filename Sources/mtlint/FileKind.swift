import MTLintKit

/// What a file is, by its name.
enum FileKind {
    /// Whether mtlint reads files of this name when it meets them in a folder.
    static func isText(_ path: String) -> Bool { FileFormat(path: path)?.isTakenInFolders ?? false }
}
