#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Runs Git in a folder, and takes what it writes.
///
/// Git reads a repository's configuration, which may name programs; none of them is run, and nothing is written.
struct GitCommand {
    /// Git could not be run, or ended with an error.
    struct Failure: Error {
        /// What Git said, or the system; one line.
        let message: String
        /// Whether Git itself is missing.
        let isMissing: Bool
    }

    let arguments: [String]

    init(in folder: FolderPath, _ arguments: [String]) {
        self.arguments =
            ["git", "-C", folder.prefix, "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=true"]
            + arguments
    }

    func run() throws(Failure) -> [UInt8] {
        guard let output = Pipe(), let errors = Pipe() else { throw Self.failure(errno) }
        let process = try spawn(output, errors)
        output.closeWriting()
        errors.closeWriting()
        let (written, said) = Self.drain(output, errors)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            if errno != EINTR { throw Self.failure(errno) }
        }
        // Neither a signal nor a status: the process ended by itself, and well.
        if status == 0 { return written }
        let lines = String(decoding: said, as: UTF8.self).split(separator: "\n")
        let first = lines.first { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") } ?? lines.first
        throw Failure(
            message: first.map { String($0.drop { $0 != ":" }.drop { $0 == ":" || $0 == " " }) } ?? "git failed",
            isMissing: false)
    }

    private func spawn(_ output: borrowing Pipe, _ errors: borrowing Pipe) throws(Failure) -> pid_t {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
        var process: pid_t = 0
        let code = Self.withStrings(arguments) { arguments in
            Self.withStrings(Self.environment) { posix_spawnp(&process, "git", &actions, nil, arguments, $0) }
        }
        if code != 0 { throw Self.failure(code) }
        return process
    }

    /// Without what a Git that runs mtlint as a hook says of its own work.
    private static var environment: [String] {
        var variables: [String] = ["LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0"]
        var next = environ
        while let variable = next.pointee {
            let text = String(cString: variable)
            let name = text.prefix { $0 != "=" }
            let isGits = name.hasPrefix("GIT_") && !name.hasPrefix("GIT_CONFIG") && name != "GIT_CEILING_DIRECTORIES"
            if !isGits, name != "LC_ALL", name != "LANGUAGE" { variables.append(text) }
            next += 1
        }
        return variables
    }

    /// Both to their ends, whichever comes first.
    private static func drain(_ output: borrowing Pipe, _ errors: borrowing Pipe) -> ([UInt8], [UInt8]) {
        var contents: [[UInt8]] = [[], []]
        var waiting = [
            pollfd(fd: output.reading, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors.reading, events: Int16(POLLIN), revents: 0),
        ]
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while waiting.contains(where: { $0.fd >= 0 }) {
            if poll(&waiting, nfds_t(waiting.count), -1) < 0, errno != EINTR { break }
            for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
                let count = read(waiting[index].fd, &block, block.count)
                if count > 0 {
                    contents[index] += block[..<count]
                } else if count == 0 || errno != EINTR {
                    waiting[index].fd = -1
                }
            }
        }
        return (contents[0], contents[1])
    }

    private static func failure(_ code: Int32) -> Failure {
        Failure(message: String(cString: strerror(code)), isMissing: code == ENOENT)
    }

    /// Calls `body` with the strings as C has them, a null behind the last.
    private static func withStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
