import MTLintKit

/// Where the pages of the rules are.
enum RuleLinks {
    static let project = "https://github.com/mtlint/mtlint"

    /// The page of a rule of mtlint’s own; nil for any other.
    static func uri(of rule: RuleID) -> String? {
        own.contains(rule) ? "\(project)/blob/main/docs/rules/\(rule).md" : nil
    }

    // Made when the first rule is asked for.
    private static let own = Set((try? RulePack.rules.map(\.id)) ?? [])
}
