extension QualityReport {
    /// The scores as tables: the documents, the worst first, and the categories and error types of MQM.
    var text: String {
        var table = TextTable(
            columns: [
                ("document", .left), ("words", .right), ("errors", .right), ("warnings", .right), ("notes", .right),
                ("penalty", .right), ("score", .right),
            ])
        // Swift’s sort keeps the order of equals.
        for document in documents.sorted(by: { $0.score.penalty > $1.score.penalty }) {
            table.add(Self.row(document.path, document.score))
        }
        if documents.count != 1 { table.add(Self.row("all documents", all)) }

        var errors = TextTable(
            columns: [
                ("MQM error type", .left), ("errors", .right), ("warnings", .right), ("notes", .right),
                ("penalty", .right),
            ])
        for (category, counts) in all.categories.sorted(by: { $0.key < $1.key }) {
            errors.add(row(category, counts))
            for (type, counts) in all.errorTypes.sorted(by: { $0.key < $1.key })
            where type.hasPrefix("\(category)/") {
                errors.add(row("  \(type.dropFirst(category.utf8.count + 1))", counts))
            }
        }
        let title = "penalty points per 1,000 words: 25 an error, 5 a warning, 1 a note\n"
        return title + table.text + (all.errorTypes.isEmpty ? "" : "\n" + errors.text)
    }

    private static func row(_ name: String, _ score: QualityScore) -> [String] {
        let counts = score.counts
        return [
            name, "\(score.words)", "\(counts.errors)", "\(counts.warnings)", "\(counts.notes)",
            Hundredths(score.penalty).description, Hundredths(score.score).description,
        ]
    }

    private func row(_ name: String, _ counts: SeverityCounts) -> [String] {
        [
            name, "\(counts.errors)", "\(counts.warnings)", "\(counts.notes)",
            Hundredths(all.penalty(of: counts)).description,
        ]
    }
}
