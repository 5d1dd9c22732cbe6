import ArgumentParser

/// The command line tool.
@main
struct MTLint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mtlint",
        abstract: "Finds and repairs the damage that machine translation leaves in text.",
        version: Version.current,
        subcommands: [CheckCommand.self, RulesCommand.self, ExplainCommand.self],
        defaultSubcommand: CheckCommand.self)

    /// Parses the arguments and runs the command; usage errors have the same status as other bad input.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let code = exitCode(for: error)
            if let status = error as? ExitStatus { Process.exit(status) }
            let message = fullMessage(for: error)
            if code.isSuccess {
                StandardStream.output.write(message + "\n")
                Process.exit(.clean)
            }
            StandardStream.error.write(message + "\n")
            Process.exit(.badInput)
        }
    }
}
