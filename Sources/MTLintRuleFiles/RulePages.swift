package import MTLintCore

/// The documentation of rules as Markdown, made of nothing but the rules.
package enum RulePages {
    /// The pages by their path below `docs/rules/`: one a rule and the table of all, `README.md`.
    package static func pages(_ rules: [Rule]) -> [String: String] {
        var pages = ["README.md": RuleIndexPage(rules: rules).text]
        for rule in rules { pages["\(rule.id).md"] = RulePage(rule: rule).text }
        return pages
    }

    /// The tags of the languages that a rule covers.
    static func languages(_ rule: Rule) -> String {
        rule.languages?.map(\.tag).joined(separator: ", ") ?? "all"
    }
}
