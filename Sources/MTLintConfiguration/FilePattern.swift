internal import MTLintFiles

/// A shell pattern for files, seen from the folder of the configuration file.
///
/// `*` and `?` stand for anything but a slash, `**` for any folders. A pattern without a slash is for the file's name in
/// any folder, one that ends with a slash for all that is in a folder.
package struct FilePattern: Hashable, Sendable {
    package let source: String
    private let glob: Glob
    private let isForName: Bool

    /// - Returns: nil for a pattern that nothing can match.
    package init?(_ source: String) {
        var bytes = Array(source.utf8)
        let isFolder = bytes.last == UInt8(ascii: "/")
        if isFolder { bytes += Array("**".utf8) }
        if bytes.starts(with: "./".utf8) { bytes.removeFirst(2) }
        if bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
        guard !bytes.isEmpty, let glob = Glob(bytes) else { return nil }
        self.source = source
        self.glob = glob
        isForName = !source.utf8.contains(UInt8(ascii: "/"))
    }

    /// - Parameter path: the bytes of the path from the configuration's folder on.
    package func matches(_ path: ArraySlice<UInt8>) -> Bool {
        guard isForName, let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return glob.matches(path) }
        return glob.matches(path[path.index(after: slash)...])
    }
}
