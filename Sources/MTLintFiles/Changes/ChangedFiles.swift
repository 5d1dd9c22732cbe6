/// What has changed in the files of repositories since a revision; each repository is asked once.
public struct ChangedFiles {
    private struct Changes {
        var lines: [String: ChangedLines] = [:]
        /// The names of the files that Git knows: a file that is none of them is new.
        var tracked: Set<String> = []
    }

    private let revision: String
    private var repositories: [FolderPath: Result<Changes, FileError>] = [:]
    private var roots: [String: FolderPath?] = [:]

    /// - Parameter revision: a commit, by any name that Git understands.
    public init(since revision: String) { self.revision = revision }

    /// What has changed in a file: everything in one that is not in the repository.
    ///
    /// - Throws: ``FileError`` when the file is in no repository, or the repository does not have the revision.
    public mutating func lines(of path: String) throws(FileError) -> ChangedLines {
        guard let truePath = FolderPath.resolve(path), let slash = truePath.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            return .all
        }
        guard let root = root(of: String(truePath[...slash])) else {
            throw FileError(
                path: path, message: "is in no Git repository, so nobody knows what has changed since “\(revision)”")
        }
        if repositories[root] == nil { repositories[root] = changes(in: root) }
        guard let changes = try repositories[root]?.get() else { return .all }
        let name = String(truePath.dropFirst(root.prefix.count))
        return changes.lines[name] ?? (changes.tracked.contains(name) ? .some([]) : .all)
    }

    /// The nearest folder with a `.git`.
    private mutating func root(of folder: String) -> FolderPath? {
        if let known = roots[folder] { return known }
        var next = FolderPath(folder)
        while let here = next, !here.has(".git") { next = here.parent }
        roots[folder] = .some(next)
        return next
    }

    private func changes(in root: FolderPath) -> Result<Changes, FileError> {
        let shown = String(root.prefix.dropLast())
        do throws(GitCommand.Failure) {
            guard let commit = try commit(in: root) else {
                return .failure(FileError(path: shown, message: "has no revision “\(revision)”"))
            }
            var changes = Changes()
            for (name, lines) in PatchReader(try diff(["--unified=0", "--inter-hunk-context=0"], commit, root)).files {
                changes.lines[name] = .some(lines)
            }
            for name in Self.binary(try diff(["--numstat", "-z"], commit, root)) { changes.lines[name] = .all }
            changes.tracked = Set(Self.names(try GitCommand(in: root, ["ls-files", "-z"]).run()))
            return .success(changes)
        } catch {
            let message =
                error.isMissing ? "can’t be compared: git is not there" : "can’t be compared: \(error.message)"
            return .failure(FileError(path: shown, message: message))
        }
    }

    private func commit(in root: FolderPath) throws(GitCommand.Failure) -> String? {
        // An option is no revision.
        if revision.hasPrefix("-") || revision.isEmpty { return nil }
        do throws(GitCommand.Failure) {
            let output = try GitCommand(in: root, ["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"]).run()
            let name = String(decoding: output, as: UTF8.self).filter { $0.isHexDigit }
            return name.isEmpty ? nil : name
        } catch {
            // Quiet about what is not there, not about what is wrong.
            if error.isMissing || error.message != "git failed" { throw error }
            return nil
        }
    }

    private func diff(
        _ options: [String], _ commit: String, _ root: FolderPath
    ) throws(GitCommand.Failure) -> [UInt8] {
        try GitCommand(
            in: root,
            ["diff"] + options + [
                "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--find-renames", "--src-prefix=a/",
                "--dst-prefix=b/", "--ignore-submodules=all", commit, "--",
            ]
        ).run()
    }

    private static func names(_ output: [UInt8]) -> [String] {
        output.split(separator: 0).compactMap { String(validating: $0, as: UTF8.self) }
    }

    /// The files whose lines Git does not tell apart: `-`, `-` and the name; of a renamed file no name, then both.
    private static func binary(_ output: [UInt8]) -> [String] {
        var names: [String] = []
        var fields = output.split(separator: 0, omittingEmptySubsequences: false)[...]
        while let field = fields.popFirst(), !field.isEmpty {
            let parts = field.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            var name: ArraySlice<UInt8>? = parts[2]
            if parts[2].isEmpty {
                _ = fields.popFirst()
                name = fields.popFirst()
            }
            guard parts[0].elementsEqual("-".utf8), let name, let text = String(validating: name, as: UTF8.self) else {
                continue
            }
            names.append(text)
        }
        return names
    }
}
