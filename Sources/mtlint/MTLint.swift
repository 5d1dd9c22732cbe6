import ArgumentParser
import MTLintKit

/// The command line tool.
@main
struct MTLint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mtlint",
        abstract: "Finds and repairs the damage that machine translation leaves in text.",
        version: Version.current,
        subcommands: [
            CheckCommand.self, RulesCommand.self, ExplainCommand.self, TestRulesCommand.self, ConfigCommand.self,
            InitCommand.self,
        ],
        defaultSubcommand: CheckCommand.self)

    /// Parses the arguments and runs the command; usage errors have the same status as other bad input.
    static func main() {
        do {
            if let options = CheckCommand.options(ofPaths: Array(CommandLine.arguments.dropFirst())) {
                try CheckRun.exit(options)
            }
            var command = try parseAsRoot()
            try command.run()
        } catch {
            if let status = error as? ExitStatus { Process.exit(status) }
            if let error = error as? RuleFileError {
                StandardStream.error.write("mtlint: \(error)\n")
                Process.exit(.badInput)
            }
            if let error = error as? FileError {
                StandardStream.error.write("mtlint: \(error)\n")
                Process.exit(.badInput)
            }
            let error = readable(error)
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if code.isSuccess {
                StandardStream.output.write(message + "\n")
                Process.exit(.clean)
            }
            StandardStream.error.write(message + "\n")
            Process.exit(.badInput)
        }
    }

    /// Errors of the modules in the form of usage errors.
    private static func readable(_ error: any Error) -> any Error {
        switch error {
        case let error as UnknownRule: ValidationError("\(error); “mtlint rules” lists them")
        default: error
        }
    }
}
