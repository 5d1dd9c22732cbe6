import ArgumentParser
import MTLintKit

/// The options that say which rules run.
struct RuleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Use only these rules or categories, with commas between; “all” is every rule, preview ones included.",
            valueName: "rules"),
        completion: .custom { _, _, _ in Self.names })
    var select: [String] = []

    @Option(
        help: ArgumentHelp("Leave these rules or categories out.", valueName: "rules"),
        completion: .custom { _, _, _ in Self.names })
    var ignore: [String] = []

    var selection: RuleSelection { RuleSelection(select: Self.split(select), ignore: Self.split(ignore)) }

    private static func split(_ lists: [String]) -> [String] {
        lists.flatMap { $0.split(separator: ",").map { String($0) } }
    }

    private static var names: [String] {
        guard let rules = try? RulePack.rules else { return [] }
        return ["all"] + Set(rules.map(\.id.category)).sorted() + rules.map(\.id.description)
    }
}
