import ArgumentParser
import MTLintKit

/// `mtlint rules`
struct RulesCommand: ParsableCommand {
    enum Format: String, CaseIterable {
        case table
        case json
    }

    static let configuration = CommandConfiguration(commandName: "rules", abstract: "Lists every rule.")

    @Option(
        help: ArgumentHelp("table or json.", valueName: "format"), completion: .list(Format.allCases.map(\.rawValue)),
        transform: { try Choice.parse($0, "output format") })
    var outputFormat = Format.table

    func run() throws {
        let rules = try RulePack.rules
        StandardStream.output.write(outputFormat == .json ? RuleListing.json(rules) : RuleListing.table(rules))
    }
}
