internal import Foundation

/// A program to run as a user runs it.
package struct Command {
    /// Held while a process is started: Foundation copies what others may be opening and closing just then.
    private static let starting = NSLock()

    /// How a program ended and what it wrote.
    package struct Result: Sendable {
        /// The exit status; negative for the number of a signal.
        package let status: Int32
        package let outputBytes: [UInt8]
        package let errorBytes: [UInt8]

        package var output: String { String(decoding: outputBytes, as: UTF8.self) }
        package var errors: String { String(decoding: errorBytes, as: UTF8.self) }
    }

    /// A program that ran longer than it may.
    package struct RanTooLong: Error {
        package let arguments: [String]
    }

    /// The program's path.
    package var program: String
    package var arguments: [String]
    /// What it reads from standard input.
    package var input: [UInt8] = []
    /// Variables that are set, besides `PATH`, `HOME` and a language-neutral locale.
    package var environment: [String: String] = [:]
    /// The folder it runs in; nil is the repository.
    package var folder: String?
    /// In seconds; protection against hanging, no measure of speed.
    package var timeLimit = 60.0

    package init(_ program: String, _ arguments: [String]) {
        self.program = program
        self.arguments = arguments
    }

    /// The built mtlint, which lies beside the tests.
    package static func mtlint(_ arguments: [String], in folder: String? = nil, input: [UInt8] = []) -> Command {
        var command = Command("\(builtFolder)/mtlint", arguments)
        command.folder = folder
        command.input = input
        return command
    }

    private static let builtFolder: String = {
        // On macOS the tests are a bundle that some other program has loaded.
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let url = bundle?.bundleURL ?? Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return url.deletingLastPathComponent().path
    }()

    /// Where a program is on the search path, or nil.
    package static func find(_ name: String) -> String? {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
    }

    /// Runs the program to its end. Input and output go through files, so that no pipe can fill up.
    ///
    /// - Throws: ``RanTooLong``, or what the system says when the program can't be started.
    package func run() throws -> Result {
        let streams = try TemporaryFolder()
        let input = try FileHandle(forReadingFrom: URL(filePath: streams.write("in", bytes: input)))
        let output = try FileHandle(forWritingTo: URL(filePath: streams.write("out", "")))
        let errors = try FileHandle(forWritingTo: URL(filePath: streams.write("err", "")))
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder ?? Repository.folder)
        let inherited = ProcessInfo.processInfo.environment.filter {
            ["PATH", "HOME", "LD_LIBRARY_PATH"].contains($0.key)
        }
        process.environment = inherited.merging(["LC_ALL": "C.UTF-8"]) { $1 }.merging(environment) { $1 }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try Self.starting.withLock { try process.run() }
        if ended.wait(timeout: .now() + timeLimit) == .timedOut {
            process.terminate()
            throw RanTooLong(arguments: arguments)
        }
        let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return Result(status: status, outputBytes: try streams.bytes("out"), errorBytes: try streams.bytes("err"))
    }
}
