package import MTLintCore

// The examples are compiled apart from the rules, since few runs need them.
extension [RuleNodePack.Item] {
    private static var key: String { "examples" }

    package var withoutExamples: [RuleNodePack.Item] {
        map { item in
            guard case .map(let entries) = item.node.content else { return item }
            let others = entries.filter { $0.key.text != Self.key }
            return RuleNodePack.Item(id: item.id, node: RuleNode(.map(others), at: item.node.mark))
        }
    }

    /// The rules' lists of examples.
    package var examples: [RuleNodePack.Item] {
        compactMap { item in
            guard case .map(let entries) = item.node.content,
                let entry = entries.first(where: { $0.key.text == Self.key })
            else { return nil }
            return RuleNodePack.Item(id: item.id, node: entry.value)
        }
    }
}
