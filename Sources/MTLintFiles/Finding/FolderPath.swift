#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The one true path of a folder: absolute, without symbolic links.
package struct FolderPath: Hashable, Sendable {
    /// The path with a slash at its end.
    package let prefix: String

    /// - Returns: nil for a path that leads to nothing.
    package init?(_ path: String) {
        guard let resolved = Self.resolve(path) else { return nil }
        prefix = resolved == "/" ? resolved : resolved + "/"
    }

    private init(prefix: String) { self.prefix = prefix }

    /// A folder in this one, which must not be a symbolic link.
    func folder(_ name: String) -> FolderPath { FolderPath(prefix: prefix + name + "/") }

    /// The folder that this one is in; nil for the root.
    package var parent: FolderPath? {
        let names = prefix.utf8.dropLast()
        guard let slash = names.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        return FolderPath(prefix: String(prefix[...slash]))
    }

    /// Whether there is something of a name in the folder.
    package func has(_ name: String) -> Bool { mode(of: name) != nil }

    /// Whether there is a regular file of a name in the folder, not a link to one.
    package func hasFile(_ name: String) -> Bool { mode(of: name).map { $0 & S_IFMT == S_IFREG } ?? false }

    private func mode(of name: String) -> mode_t? {
        var status = stat()
        return lstat(prefix + name, &status) == 0 ? status.st_mode : nil
    }

    /// The path without symbolic links, `.` and `..`; nil when it leads to nothing.
    package static func resolve(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(validatingCString: resolved)
    }

    /// A path as messages give it: from the working folder on if it is in there.
    package static func shown(_ path: String) -> String {
        guard let prefix = FolderPath(".")?.prefix, path.hasPrefix(prefix) else { return path }
        return String(path.dropFirst(prefix.count))
    }
}
