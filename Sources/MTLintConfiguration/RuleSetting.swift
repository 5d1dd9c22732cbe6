internal import MTLintCore

/// A level for one rule, a category, or all rules.
package struct RuleSetting: Sendable {
    /// A rule's id, a category, or `all`.
    package let name: String
    package let level: RuleLevel
    package let source: SettingSource

    package init(name: String, level: RuleLevel, source: SettingSource) {
        self.name = name
        self.level = level
        self.source = source
    }

    /// How much it is worth beside others of the same layer; nil when it says nothing of the rule.
    ///
    /// A rule's own id goes before its category, and that before `all`. A preview rule is turned on by its id only.
    func weight(for rule: Rule) -> Int? {
        if name == rule.id.description { return 3 }
        if level != .off, rule.status == .preview { return nil }
        if name == rule.id.category { return 2 }
        return name == "all" ? 1 : nil
    }
}
