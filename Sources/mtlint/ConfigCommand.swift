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

    @OptionGroup(title: "Rules")
    var packs: RulePackOptions

    func run() throws {
        let catalog = try packs.catalog()
        var finder = try configuration.choice.finder(rules: catalog.known)
        var parts: [String] = []
        for path in paths {
            let settings = try finder.settings(for: path)
            parts.append(SettingsListing(settings, of: path, rules: catalog.rules(for: settings)).text)
        }
        StandardStream.output.write(parts.joined(separator: "\n"))
    }
}
