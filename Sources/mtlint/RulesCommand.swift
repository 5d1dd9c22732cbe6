import ArgumentParser
import MTLintConfiguration
import MTLintKit

/// `mtlint rules`
struct RulesCommand: ParsableCommand {
    enum Format: String, CaseIterable {
        case table
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Lists every rule, those of the project included.")

    @Option(
        help: ArgumentHelp("table or json.", valueName: "format"), completion: .list(Format.allCases.map(\.rawValue)),
        transform: { try Choice.parse($0, "output format") })
    var outputFormat = Format.table

    @OptionGroup
    var packs: RulePackOptions

    @OptionGroup
    var configuration: ConfigurationOptions

    func run() throws {
        let catalog = try packs.catalog()
        let rules = try catalog.rules(for: configuration.settingsHere(rules: catalog.known))
        StandardStream.output.write(outputFormat == .json ? RuleListing.json(rules) : RuleListing.table(rules))
    }
}
