import ArgumentParser
import MTLintKit

/// One thing to look at, in the order of the command line.
enum CheckInput: Sendable {
    case file(FoundFiles.File)
    case standardInput
    /// A path that leads to nothing.
    case missing(FileError)

    /// An error about a path that may be a command with a mistake in it.
    private static func explained(_ error: FileError) -> FileError {
        let commands = MTLint.configuration.subcommands.compactMap { $0.configuration.commandName }
        guard error.message == "no such file or folder", !error.path.contains(where: { $0 == "/" || $0 == "." }) else {
            return error
        }
        return FileError(path: error.path, message: error.message + Spelling.didYouMean(error.path, among: commands))
    }

    /// What the paths of a command line lead to; `-` is standard input.
    static func inputs(of paths: [String]) -> [CheckInput] {
        var inputs: [CheckInput] = []
        // Together, so that a file that is named and found in a folder too is done once.
        for (index, paths) in paths.split(separator: "-", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { inputs.append(.standardInput) }
            let found = FileFinder(taking: FileKind.isText).find(paths)
            inputs += found.errors.map { .missing(Self.explained($0)) }
            inputs += found.files.map(Self.file)
        }
        return inputs
    }
}
