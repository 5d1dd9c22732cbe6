/// The patterns of one `.gitignore` file. The last that matches decides.
struct IgnoreFile: Sendable {
    enum Verdict: Sendable {
        case ignored
        case kept
    }

    private let patterns: [IgnorePattern]

    /// - Parameter bytes: the file's content; a byte order mark is skipped.
    init(_ bytes: some Collection<UInt8>) {
        let bytes = Array(bytes)
        let start = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        let lines = bytes[start...].split(separator: UInt8(ascii: "\n"))
        patterns = lines.compactMap { IgnorePattern($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0) }
    }

    var isEmpty: Bool { patterns.isEmpty }

    /// What the file says of a path, which is relative to the file's folder; nil when it says nothing.
    func verdict(of path: ArraySlice<UInt8>, isFolder: Bool) -> Verdict? {
        patterns.last { $0.matches(path, isFolder: isFolder) }.map { $0.isNegated ? .kept : .ignored }
    }
}
