import ArgumentParser
import MTLintConfiguration
import MTLintKit

/// `mtlint config PATH…`
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Shows the settings in force for files, and where each of them is written.")

    @Argument(help: "The files; they need not exist.", completion: .file())
    var paths: [String]

    @OptionGroup(title: "Configuration")
    var configuration: ConfigurationOptions

    func run() throws {
        let rules = try RulePack.rules
        var finder = try configuration.finder(rules: rules)
        var parts: [String] = []
        for path in paths {
            parts.append(SettingsListing(try finder.settings(for: path), of: path, rules: rules).text)
        }
        StandardStream.output.write(parts.joined(separator: "\n"))
    }
}
