/// What silences findings, and the rules about silencing.
package struct Suppressions: Sendable {
    /// What is silenced, and what is to be said of the silencing.
    struct Outcome {
        var shown: [Diagnostic] = []
        var suppressed: [SuppressedDiagnostic] = []
        /// The places of the silenced texts that silenced something.
        var used: Set<Int> = []
    }

    /// What the configuration silences.
    private let silenced: [SilencedText]
    private let known: [RuleID]
    /// Rules that could be on and are off: nobody knows what they would find.
    private let missing: [RuleID]
    private let enabled: [RuleID]
    private let unused: Rule?
    private let malformed: Rule?

    /// - Parameters:
    ///   - known: every rule there is.
    ///   - enabled: the rules that run.
    package init(known: [Rule] = [], enabled: [Rule] = [], language: LanguageTag, silenced: [SilencedText] = []) {
        let running = Set(enabled.map(\.id))
        self.known = known.map(\.id)
        self.enabled = enabled.map(\.id)
        self.silenced = silenced
        missing = known.filter { $0.status == .stable && $0.covers(language) && !running.contains($0.id) }.map(\.id)
        unused = enabled.first { $0.match == .comments(.unused) }
        malformed = enabled.first { $0.match == .comments(.malformed) }
    }

    /// Whether a document has nothing that could silence anything.
    func isIdle(for document: Document) -> Bool { silenced.isEmpty && document.comments.isEmpty }

    /// - Parameter diagnostics: by place.
    func apply(to diagnostics: [Diagnostic], of document: Document) -> Outcome {
        var outcome = Outcome()
        var regions = SuppressedRegions(document, known: known)
        for diagnostic in diagnostics {
            if let reason = regions.silence(diagnostic) {
                outcome.suppressed.append(.init(diagnostic, kind: .inSource, justification: reason))
                continue
            }
            let silencing = silenced.indices.filter { silenced[$0].silences(diagnostic, in: document.source) }
            guard let first = silencing.first else {
                outcome.shown.append(diagnostic)
                continue
            }
            outcome.used.formUnion(silencing)
            outcome.suppressed.append(.init(diagnostic, kind: .external, justification: silenced[first].reason))
        }
        let own = unusedFindings(regions, document) + mistakes(regions, document)
        if !own.isEmpty {
            outcome.shown = (outcome.shown + own).sorted { ($0.range, $0.rule.id) < ($1.range, $1.rule.id) }
        }
        return outcome
    }

    /// Whether this run can tell that a name silences nothing: all that it means has run.
    private func isJudged(_ name: String) -> Bool {
        enabled.contains { $0.isNamed(by: name) } && !missing.contains { $0.isNamed(by: name) }
    }

    /// A finding a comment that has names that silence nothing.
    private func unusedFindings(_ regions: SuppressedRegions, _ document: Document) -> [Diagnostic] {
        guard let rule = unused else { return [] }
        var findings: [Diagnostic] = []
        for comment in document.comments {
            let own = regions.regions.filter { $0.comment == comment }
            let idle = own.filter { !$0.isUsed && isJudged($0.name) }.map(\.name)
            if idle.isEmpty { continue }
            let edit =
                idle.count == own.count
                ? Edit.deletion(SuppressionComment.lines(of: comment.range, in: document.source))
                : SuppressionComment.edit(of: comment, removing: idle, in: document.source)
            let fixes = edit.map { [Fix(applicability: rule.fix ?? .display, edits: [$0])] } ?? []
            let found = document.source.string(comment.range.indices)
            let arguments = [
                MessageArgument("found", found), MessageArgument("replacement", edit?.replacement ?? found),
                MessageArgument("names", idle.joined(separator: ", ")),
            ]
            findings.append(Diagnostic(rule: rule, range: comment.range, fixes: fixes, arguments: arguments))
        }
        return findings
    }

    private func mistakes(_ regions: SuppressedRegions, _ document: Document) -> [Diagnostic] {
        guard let rule = malformed else { return [] }
        return regions.mistakes.map { comment, message in
            Diagnostic(
                rule: rule, range: comment.range, fixes: [],
                arguments: [
                    MessageArgument("found", document.source.string(comment.range.indices)),
                    MessageArgument("problem", message),
                ])
        }
    }
}
