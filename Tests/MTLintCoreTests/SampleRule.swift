import MTLintCore

/// A rule as plain as can be.
enum SampleRule {
    static let rule: Rule = {
        func text(_ text: String) -> RuleNode { RuleNode(.text(text), mark: mark) }
        return decoded
    }()
}
