/// One line of a `.gitignore` file, as gitignore(5) has it.
struct IgnorePattern: Hashable, Sendable {
    /// Whether it takes back what patterns before it ignore: `!`.
    let isNegated: Bool
    /// Whether it is for folders only: a slash at the end.
    private let isForFolders: Bool
    /// Whether it is for the whole path, not for the last name of it: a slash at the beginning or inside.
    private let isForWholePath: Bool
    private let glob: Glob

    /// - Parameter line: without its line end.
    /// - Returns: nil for a line that can match nothing: an empty one, a comment, a pattern with an open bracket.
    init?(_ line: some Collection<UInt8>) {
        var line = Self.withoutTrailingSpaces(Array(line))
        guard line.first != UInt8(ascii: "#") else { return nil }
        isNegated = line.first == UInt8(ascii: "!")
        if isNegated { line.removeFirst() }
        isForFolders = line.last == UInt8(ascii: "/")
        if isForFolders { line.removeLast() }
        isForWholePath = line.contains(UInt8(ascii: "/"))
        if line.first == UInt8(ascii: "/") { line.removeFirst() }
        guard !line.isEmpty, let glob = Glob(line) else { return nil }
        self.glob = glob
    }

    /// Whether it matches a path, which is relative to the folder of the `.gitignore` file and does not end with a
    /// slash.
    func matches(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
        if isForFolders, !isFolder { return false }
        if isForWholePath { return glob.matches(path) }
        let name = path.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex
        return glob.matches(path[name...])
    }

    /// The line without spaces at its end, except one behind a backslash.
    private static func withoutTrailingSpaces(_ line: [UInt8]) -> [UInt8] {
        var end = line.count
        while end > 0, line[end - 1] == UInt8(ascii: " ") { end -= 1 }
        let backslashes = line[..<end].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        if backslashes % 2 == 1, end < line.count { end += 1 }
        return Array(line[..<end])
    }
}
