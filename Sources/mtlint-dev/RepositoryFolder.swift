internal import ArgumentParser
internal import Foundation

/// Files of the repository, whose folder the command runs in.
enum RepositoryFolder {
    /// - Throws: a `ValidationError` when the current folder is not the package's.
    static func check() throws {
        let marks = ["Package.swift", "rules", "Sources/MTLintRuleFiles"]
        guard marks.allSatisfy({ FileManager.default.fileExists(atPath: $0) }) else {
            throw ValidationError("run this in the folder of mtlint's Package.swift")
        }
    }

    /// Writes a file and makes the folders that it needs.
    static func write(_ text: String, to path: String) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url, options: .atomic)
    }

    /// The contents of all files below a folder, by their paths relative to it; none when there is no such folder.
    static func files(below folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in FileManager.default.enumerator(atPath: folder) ?? .init() {
            guard let path = path as? String else { continue }
            var isFolder: ObjCBool = false
            let whole = "\(folder)/\(path)"
            if FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue {
                files[path] = try Data(contentsOf: URL(filePath: whole))
            }
        }
        return files
    }
}
