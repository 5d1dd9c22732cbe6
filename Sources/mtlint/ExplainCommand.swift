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

    func run() throws {
        let catalog = try packs.catalog()
        let rules = try catalog.rules(for: configuration.settingsHere(rules: catalog.known))
        guard let known = rules.first(where: { $0.id.description == rule }) else {
            throw ValidationError("\(UnknownRule(name: rule, known: rules.map(\.id))); “mtlint rules” lists them")
        }
        StandardStream.output.write(RuleExplanation(known).text)
    }
}
