/// Finds the files to look at: those that are named, and in named folders those that mtlint can read.
///
/// A named path is always looked at. In a folder these are left out: what is hidden, what Git ignores (`.gitignore`
/// files up to the repository's root, and its `info/exclude`), and symbolic links, so that no loop is possible. No file
/// is given twice. The user's own ignore file is not asked, or a run would depend on who makes it.
public struct FileFinder {
    private let takes: (String) -> Bool

    /// - Parameter takes: whether to take the file at a path that was found in a folder.
    public init(taking takes: @escaping (String) -> Bool) { self.takes = takes }

    /// The files of some paths. What is wrong with one path does not keep the others from being found.
    public func find(_ paths: some Sequence<String>) -> FoundFiles {
        var search = FileSearch(taking: takes)
        for path in paths { search.add(path) }
        return search.found
    }
}
