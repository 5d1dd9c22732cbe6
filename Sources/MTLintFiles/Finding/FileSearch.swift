#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// One run of a ``FileFinder``.
struct FileSearch {
    private let takes: (String) -> Bool
    private(set) var found = FoundFiles()
    /// Where each file is in `found`, by its true path.
    private var places: [String: Int] = [:]

    init(taking takes: @escaping (String) -> Bool) { self.takes = takes }

    /// Looks at a path that was named.
    mutating func add(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            found.errors.append(FileError(path: path, code: errno, action: "can’t be read"))
            return
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            // A pipe such as /dev/fd/63 has no true path.
            add(FoundFiles.File(path: path, isNamed: true), truePath: FolderPath.resolve(path) ?? path)
            return
        }
        guard let folder = FolderPath(path) else {
            found.errors.append(FileError(path: path, message: "can’t be read: the path is not UTF-8"))
            return
        }
        walk(folder, shownAs: Self.prefix(of: path), rules: rules(above: folder))
    }

    private mutating func add(_ file: FoundFiles.File, truePath: String) {
        guard let place = places[truePath] else {
            places[truePath] = found.files.count
            found.files.append(file)
            return
        }
        // Found in a folder before: keeps its place, but is now one that must be readable.
        if file.isNamed, !found.files[place].isNamed {
            found.files[place] = .init(path: found.files[place].path, isNamed: true)
        }
    }

    /// - Parameter shown: what the paths of the folder's files begin with.
    private mutating func walk(_ folder: FolderPath, shownAs shown: String, rules: IgnoreRules) {
        let listing: FolderListing
        do throws(FileError) {
            listing = try FolderListing(of: folder.prefix)
        } catch {
            let path = shown.isEmpty ? "." : shown == "/" ? shown : String(shown.dropLast())
            found.errors.append(FileError(path: path, message: error.message))
            return
        }
        let rules = self.rules(of: folder, above: rules)
        for entry in listing.entries where entry.kind != .other {
            let isFolder = entry.kind == .folder
            let path = shown + entry.name
            if !isFolder, !takes(path) { continue }
            if rules.ignore(entry.name, in: folder, isFolder: isFolder) { continue }
            if !entry.isNameExact {
                found.errors.append(FileError(path: path, message: "can’t be read: the name is not UTF-8; rename it"))
            } else if isFolder {
                walk(folder.folder(entry.name), shownAs: path + "/", rules: rules)
            } else {
                add(FoundFiles.File(path: path, isNamed: false), truePath: folder.prefix + entry.name)
            }
        }
    }

    /// The rules inside a folder.
    private mutating func rules(of folder: FolderPath, above: IgnoreRules) -> IgnoreRules {
        var rules = above
        do throws(FileError) {
            // What is outside of a repository does not count in it.
            if folder.has(".git") { rules = try Repository(root: folder).rules() }
            // Git does not follow a link in its place.
            if folder.hasFile(".gitignore") {
                rules.add(try IgnoreFile(reading: folder.prefix + ".gitignore"), of: folder)
            }
        } catch {
            found.errors.append(error)
        }
        return rules
    }

    /// The rules of the folders above one, up to the repository's root; none when there is no repository.
    private mutating func rules(above folder: FolderPath) -> IgnoreRules {
        var folders: [FolderPath] = []
        var next = folder.has(".git") ? nil : folder.parent
        while let above = next {
            folders.append(above)
            if above.has(".git") { return folders.reversed().reduce(IgnoreRules()) { rules(of: $1, above: $0) } }
            next = above.parent
        }
        return IgnoreRules()
    }

    /// What the paths of a named folder’s files begin with: nothing for the working folder, else the path and a slash.
    private static func prefix(of path: String) -> String {
        if path == "." || path == "./" { return "" }
        return path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
    }
}
