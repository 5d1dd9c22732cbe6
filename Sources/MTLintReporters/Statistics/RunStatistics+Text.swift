import MTLintCore

extension RunStatistics {
    /// The numbers as two tables, of the rules and of their categories, the most frequent first.
    var text: String {
        var table = TextTable(
            columns: [
                ("rule", .left), ("findings", .right), ("errors", .right), ("warnings", .right), ("notes", .right),
                ("silenced", .right), ("files", .right), ("--fix", .right), ("--fix-suggested", .right),
            ])
        for (id, rule) in rules.sorted(by: { ($1.value.counts.findings, $0.key) < ($0.value.counts.findings, $1.key) })
        {
            table.add(
                [id.description] + Self.cells(rule.counts)
                    + [rule.files, rule.fixable, rule.fixableSuggested].map { "\($0)" })
        }
        var categoryTable = TextTable(
            columns: [
                ("category", .left), ("findings", .right), ("errors", .right), ("warnings", .right), ("notes", .right),
                ("silenced", .right),
            ])
        let byCategory = categories.sorted { ($1.value.findings, $0.key) < ($0.value.findings, $1.key) }
        for (category, counts) in byCategory { categoryTable.add([category] + Self.cells(counts)) }
        categoryTable.add(["all"] + Self.cells(categories.values.reduce(.zero) { $0 + $1 }))
        return table.text + "\n" + categoryTable.text
    }

    private static func cells(_ counts: SeverityCounts) -> [String] {
        [counts.findings, counts.errors, counts.warnings, counts.notes, counts.silenced].map { "\($0)" }
    }
}
