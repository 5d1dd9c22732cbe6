import MTLintCore

extension JSONWriter {
    /// Writes how often each rule and category found something, as a member of the summary.
    mutating func statistics(_ statistics: RunStatistics) {
        key("statistics")
        openObject()
        key("rules")
        openArray()
        for (id, rule) in statistics.rules.sorted(by: { $0.key < $1.key }) {
            openObject()
            member("rule", id.description)
            counts(rule.counts)
            member("files", rule.files)
            member("fixable", rule.fixable)
            member("fixableSuggested", rule.fixableSuggested)
            closeObject()
        }
        closeArray()
        key("categories")
        openArray()
        for (category, numbers) in statistics.categories.sorted(by: { $0.key < $1.key }) {
            openObject()
            member("category", category)
            counts(numbers)
            closeObject()
        }
        closeArray()
        closeObject()
    }

    /// Writes the scores of all documents, as a member of the summary.
    mutating func score(_ report: QualityReport) {
        key("score")
        openObject()
        members(of: report.all)
        key("mqm")
        openArray()
        for (type, numbers) in report.all.errorTypes.sorted(by: { $0.key < $1.key }) {
            openObject()
            member("type", type)
            counts(numbers)
            member("penalty", Hundredths(report.all.penalty(of: numbers)))
            closeObject()
        }
        closeArray()
        key("documents")
        openArray()
        for document in report.documents {
            openObject()
            member("path", document.path)
            members(of: document.score)
            closeObject()
        }
        closeArray()
        closeObject()
    }

    private mutating func members(of score: QualityScore) {
        member("words", score.words)
        member("penalty", Hundredths(score.penalty))
        member("score", Hundredths(score.score))
        counts(score.counts)
    }

    private mutating func counts(_ counts: SeverityCounts) {
        member("errors", counts.errors)
        member("warnings", counts.warnings)
        member("notes", counts.notes)
        member("suppressed", counts.silenced)
    }
}
