package import MTLintCore

/// Finds tokens in a row by what they are.
package struct SequenceMatcher: Matcher {
    private let rows: [SequenceRow]
    private let anchor: MatchAnchor
    private let replacement: MessageTemplate?

    package init(_ spec: SequenceSpec, lexicon: inout Lexicon) {
        var rows: [SequenceRow] = []
        for elements in spec.alternatives {
            rows.append(SequenceRow(elements, at: spec.anchor, lexicon: &lexicon))
        }
        self.rows = rows
        anchor = spec.anchor
        replacement = spec.replacement
    }

    package var needs: Analyses { anchor.needs }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for row in rows {
            var end = 0
            for start in row.starts(in: text) where start >= end {
                guard let found = row.match(at: start, in: text) else { continue }
                report(found, row, in: text, &matches)
                end = max(start + 1, found.last?.upperBound ?? 0)
            }
        }
    }

    private func report(_ found: [Range<Int>], _ row: SequenceRow, in text: AnalyzedText, _ matches: inout Matches) {
        let shown = zip(row.elements, found).filter { !$0.isContext && !$1.isEmpty }.map(\.1)
        guard let first = shown.first, let last = shown.last else { return }
        let range = text.range(ofTokens: first.lowerBound..<last.upperBound)
        var arguments: [MessageArgument] = []
        for (element, tokens) in zip(row.elements, found) {
            if let name = element.name { arguments.append(MessageArgument(name, text.string(ofTokens: tokens))) }
        }
        let fixes = replacement.map { [ProposedFix.replace(range, with: $0.rendered(arguments), .safe)] } ?? []
        matches.report(range, fixes: fixes, arguments: arguments)
    }
}
