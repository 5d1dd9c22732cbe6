public import MTLintCore

/// Which rules a run uses.
public struct RuleSelection: Hashable, Sendable {
    /// Rule ids, categories, or `all`. Empty: every stable rule. A preview rule has to be named by its id, or by `all`.
    public var select: [String]
    /// Rule ids or categories that are left out of what `select` says.
    public var ignore: [String]

    public init(select: [String] = [], ignore: [String] = []) {
        self.select = select
        self.ignore = ignore
    }

    /// The rules that are selected, in the order given.
    ///
    /// - Parameters:
    ///   - known: every rule that may be named, when there are others than those given.
    ///   - isOn: whether a rule runs that nothing selects or leaves out by name.
    /// - Throws: ``UnknownRule`` for a name that is neither a rule's nor a category's.
    public func rules(
        of all: [Rule], known: [RuleID]? = nil, isOn: (Rule) -> Bool = { $0.status == .stable }
    ) throws(UnknownRule) -> [Rule] {
        let known = known ?? all.map(\.id)
        for name in select + ignore where !known.contains(where: { $0.isNamed(by: name) }) {
            throw UnknownRule(name: name, known: known)
        }
        return all.filter { rule in
            isSelected(rule, isOn) && !ignore.contains { Self.names($0, rule) }
        }
    }

    private func isSelected(_ rule: Rule, _ isOn: (Rule) -> Bool) -> Bool {
        if select.isEmpty { return isOn(rule) }
        return select.contains { name in
            name == "all" || name == rule.id.description
                || (name == rule.id.category && (rule.status == .stable || isOn(rule)))
        }
    }

    private static func names(_ name: String, _ rule: Rule) -> Bool {
        name == rule.id.description || name == rule.id.category
    }
}
