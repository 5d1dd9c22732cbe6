import MTLintKit

/// One thing to look at, in the order of the command line.
enum CheckInput: Sendable {
    case file(FoundFiles.File)
    case standardInput
    /// A path that leads to nothing.
    case missing(FileError)

    /// What the paths of a command line lead to; `-` is standard input.
    static func inputs(of paths: [String]) -> [CheckInput] {
        var inputs: [CheckInput] = []
        // Together, so that a file that is named and found in a folder too is done once.
        for (index, paths) in paths.split(separator: "-", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { inputs.append(.standardInput) }
            let found = FileFinder(taking: FileKind.isText).find(paths)
            inputs += found.errors.map(Self.missing)
            inputs += found.files.map(Self.file)
        }
        return inputs
    }
}
