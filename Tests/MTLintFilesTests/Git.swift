import Foundation

/// The real Git, which the finder is compared with.
enum Git {
    struct Failure: Error {
        let arguments: [String]
    }

    static let isThere = (try? run(["--version"], in: "/")) != nil

    /// What a command prints; an empty text when its exit status is 1.
    @discardableResult
    static func run(_ arguments: [String], in folder: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-c", "core.excludesFile=", "-c", "core.quotePath=false"] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        // The settings of the machine and of a repository that the tests run in must not count.
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }.merging([
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null",
        ]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus <= 1 else { throw Failure(arguments: arguments) }
        return String(decoding: data, as: UTF8.self)
    }

    /// Whether Git ignores a path, which need not be there; one with a slash at its end is a folder's.
    static func ignores(_ path: String, in folder: String) throws -> Bool {
        try !run(["check-ignore", "--no-index", "--", path], in: folder).isEmpty
    }

    /// The files of a new repository that Git would add, sorted by their bytes.
    static func untracked(in folder: String) throws -> [String] {
        try run(["ls-files", "-z", "--others", "--exclude-standard"], in: folder).split(separator: "\0").map(
            String.init
        )
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
