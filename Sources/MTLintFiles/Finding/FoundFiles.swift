/// The files that a ``FileFinder`` found, and what went wrong.
public struct FoundFiles: Sendable {
    public struct File: Hashable, Sendable {
        /// The path as it was named, or as it is in the folder that was named.
        public let path: String
        /// Whether the file itself was named. One that was found in a folder may be left out silently when it is
        /// binary.
        public let isNamed: Bool
    }

    /// In the order in which they were named; those of a folder in the order of the bytes of their paths.
    public internal(set) var files: [File] = []
    /// Paths that lead to nothing and folders that can't be read, in order.
    public internal(set) var errors: [FileError] = []
}
