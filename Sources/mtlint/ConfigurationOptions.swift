import ArgumentParser
import MTLintConfiguration
import MTLintKit

/// The options that say which configuration is in force.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Use this configuration for every file, not the nearest .mtlint.yml; its patterns are seen from here.",
            valueName: "file"),
        completion: .file())
    var config: String?

    @Flag(help: "Use no configuration files.")
    var noConfig = false

    func validate() throws {
        if config != nil, noConfig { throw ValidationError("--config and --no-config exclude each other") }
    }

    var choice: ConfigurationChoice { config.map(ConfigurationChoice.file) ?? (noConfig ? .none : .nearest) }

    /// The settings for a file of the working folder.
    func settingsHere(rules: KnownRules) throws(RuleFileError) -> FileSettings {
        var finder = try choice.finder(rules: rules)
        return try finder.settings(for: "stdin")
    }
}
