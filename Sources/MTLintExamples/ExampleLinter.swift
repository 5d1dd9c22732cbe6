package import MTLintKit

/// Lints and fixes texts with every rule, and picks out what one rule has to do with it.
///
/// Making a linter makes the matchers and their trigger tables.
package struct ExampleLinter: Sendable {
    private let linter: Linter
    private let reader = PlainTextReader()

    /// - Parameter failures: hears of rules that had to be given up.
    package init(_ rules: [Rule], language: LanguageTag = .english, failures: RuleFailures = RuleFailures()) {
        let terms = rules.flatMap { rule -> [PreferredTerm] in
            if case .vocabularyTerms(let terms) = rule.match { terms } else { [] }
        }
        linter = Linter(rules: rules, language: language, vocabulary: Vocabulary(terms: terms), failures: failures)
    }

    /// The findings of all rules.
    ///
    /// - Parameter protecting: whether the ranges are ones that no rule may report.
    package func findings(in text: String, protecting ranges: [Range<Int>] = []) -> [Diagnostic] {
        var document = read(text)
        if !ranges.isEmpty {
            let protected = Self.joined((document.protected + ranges.map { TextRange($0) }).sorted())
            document = Document(
                source: document.source, text: document.text, map: document.map, segments: document.segments,
                protected: protected,
                comments: document.comments.filter { comment in !ranges.contains { $0.overlaps(comment.range.indices) }
                })
        }
        let scratch = linter.makeScratch()
        return linter.lint(document, in: scratch).diagnostics
    }

    /// Plain text, or Markdown where an example needs comments.
    private func read(_ text: String) -> Document {
        let bytes = PaddedBytes(text.utf8)
        let plain = reader.document(of: bytes)
        return text.contains("<!-- mtlint") ? MarkdownReader().document(of: bytes) : plain
    }

    /// Sorted ranges with those that overlap made one.
    private static func joined(_ ranges: [TextRange<InDocument>]) -> [TextRange<InDocument>] {
        var joined: [TextRange<InDocument>] = []
        for range in ranges {
            if let last = joined.last, last.overlaps(range) {
                joined[joined.count - 1] = last.union(range)
            } else {
                joined.append(range)
            }
        }
        return joined
    }

    /// The text after the rule's fixes, applied once; nil when there is none to apply.
    package func fixed(_ text: String, by rule: Rule, atLeast level: Applicability) -> String? {
        let found = findings(in: text).filter { $0.rule.id == rule.id }
        let fixed = Fixer.apply(found, atLeast: level, to: PaddedBytes(text.utf8))
        return fixed.map { $0.text.string(0..<$0.text.count) }
    }
}
