extension RuleID {
    /// Whether a name that people give means this rule: its id, its category, or `all`.
    package func isNamed(by name: String) -> Bool { name == "all" || name == category || name == description }
}
