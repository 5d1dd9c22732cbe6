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

    /// - Throws: what is wrong with the file of `--config`.
    func finder(rules: [Rule]) throws(RuleFileError) -> SettingsFinder {
        let ids = rules.map(\.id)
        return config != nil || noConfig ? try SettingsFinder(rules: ids, only: config) : SettingsFinder(rules: ids)
    }
}
