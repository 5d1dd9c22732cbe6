import ArgumentParser
import MTLintKit

/// `mtlint explain RULE`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Says what a rule finds, why, and what it does about it.")

    @Argument(
        help: "The rule's id.", completion: .custom { _, _, _ in (try? RulePack.rules.map(\.id.description)) ?? [] })
    var rule: String

    @OptionGroup
    var packs: RulePackOptions

    @OptionGroup
    var configuration: ConfigurationOptions

    @Option(
        help: ArgumentHelp("Whether to colour what is found: auto, always or never.", valueName: "when"),
        completion: .list(ColorChoice.allCases.map(\.rawValue)), transform: { try Choice.parse($0, "colour choice") })
    var color = ColorChoice.auto

    func run() throws {
        let catalog = try packs.catalog()
        let rules = try catalog.rules(for: configuration.settingsHere(rules: catalog.known))
        guard let known = rules.first(where: { $0.id.description == rule }) else {
            throw ValidationError("\(UnknownRule(name: rule, known: rules.map(\.id))); “mtlint rules” lists them")
        }
        // What is found is indented by two columns.
        let options = ReporterOptions(
            color: color.isOn, width: (Process.terminalWidth ?? 100) - 2, version: Version.current)
        StandardStream.output.write(RuleExplanation(known, options).text)
    }
}
