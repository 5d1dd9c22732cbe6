#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// What is in a folder, without what is hidden.
struct FolderListing {
    enum Kind {
        case file
        case folder
        /// A symbolic link, a pipe, a device.
        case other
    }

    struct Entry {
        let name: String
        let kind: Kind
        /// Whether the file system's name is UTF-8; if not, `name` is not the name.
        let isNameExact: Bool
    }

    /// In the order of the bytes of their paths: a folder's name counts with the slash behind it, so that a whole tree
    /// is in the order of its paths.
    let entries: [Entry]

    init(of path: String) throws(FileError) {
        guard let stream = opendir(path) else { throw FileError(path: path, code: errno, action: "can’t be read") }
        defer { closedir(stream) }
        var entries: [(key: [UInt8], entry: Entry)] = []
        errno = 0
        while let found = readdir(stream) {
            let entry = Self.entry(found, in: path)
            errno = 0
            if entry.name.utf8.first == UInt8(ascii: ".") { continue }
            entries.append((Array(entry.name.utf8) + (entry.kind == .folder ? "/".utf8 : "".utf8), entry))
        }
        guard errno == 0 else { throw FileError(path: path, code: errno, action: "can’t be read") }
        self.entries = entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.entry)
    }

    private static func entry(_ found: UnsafeMutablePointer<dirent>, in path: String) -> Entry {
        let name = withUnsafePointer(to: &found.pointee.d_name) { field in
            field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) { characters in
                (exact: String(validatingCString: characters), repaired: String(cString: characters))
            }
        }
        let kind: Kind =
            switch Int32(found.pointee.d_type) {
            case Int32(DT_REG): .file
            case Int32(DT_DIR): .folder
            case Int32(DT_UNKNOWN): self.kind(of: "\(path)/\(name.repaired)")
            default: .other
            }
        return Entry(name: name.repaired, kind: kind, isNameExact: name.exact != nil)
    }

    /// For file systems that do not say it in the listing.
    private static func kind(of path: String) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .other }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }
}
