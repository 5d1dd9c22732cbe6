import MTLintConfiguration
import MTLintKit

extension RuleSelection {
    /// The rules that are selected of those that are configured.
    ///
    /// - Parameter known: every rule that may be named, of whatever configuration.
    func rules(of configured: [ConfiguredRule], known: [RuleID]) throws(UnknownRule) -> [Rule] {
        let isOn = Set(configured.filter(\.isOn).map(\.rule.id))
        return try rules(of: configured.map(\.rule), known: known) { isOn.contains($0.id) }
    }
}
