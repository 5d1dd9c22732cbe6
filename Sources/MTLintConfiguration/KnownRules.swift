package import MTLintCore
package import MTLintRuleFiles

/// Every rule that there is before a configuration is read: mtlint's own, and those of packs that were named.
package struct KnownRules: Sendable {
    package let builtIn: [RuleID]
    package let packs: [UserRulePack]

    package init(builtIn: [RuleID], packs: [UserRulePack] = []) {
        self.builtIn = builtIn
        self.packs = packs
    }

    package var ids: [RuleID] { builtIn + packs.flatMap { $0.rules.map(\.id) } }

    /// Where each rule is from, as messages give it.
    package func owners(with others: [UserRulePack] = []) -> [RuleID: String] {
        var owners = Dictionary(uniqueKeysWithValues: builtIn.map { ($0, "mtlint") })
        for pack in packs + others { owners.merge(pack.files) { first, _ in first } }
        return owners
    }
}
