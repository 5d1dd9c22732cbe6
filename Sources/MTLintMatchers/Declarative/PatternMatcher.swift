package import MTLintCore

/// Finds what a regular expression matches in the segments of a text.
package struct PatternMatcher: Matcher {
    private let pattern: Pattern
    private let replacement: MessageTemplate?
    private let rule: RuleID
    private let failures: RuleFailures

    /// - Returns: nil for an expression that can't be read; the rule's decoder has read it before.
    package init?(_ spec: PatternSpec, of rule: RuleID, _ failures: RuleFailures) {
        guard let pattern = try? Pattern(spec.source, ignoresCase: spec.ignoresCase) else { return nil }
        self.pattern = pattern
        replacement = spec.replacement
        self.rule = rule
        self.failures = failures
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        guard !failures.contains(rule), let run = pattern.run() else { return }
        var content = PatternText()
        for segment in text.segments {
            content.load(segment.range, of: text.view.text)
            do throws(PatternRun.GaveUp) {
                try run.search(content) { whole, group in
                    report(content.range(whole), { group($0).map { content.range($0) } }, in: text, &matches)
                }
            } catch {
                failures.add(rule, "the pattern takes too many steps on some texts and was given up; make it simpler")
                return
            }
        }
    }

    private func report(
        _ range: TextRange<InView>, _ group: (String) -> TextRange<InView>?, in text: AnalyzedText,
        _ matches: inout Matches
    ) {
        var arguments: [MessageArgument] = []
        for name in replacement?.placeholders ?? [] {
            arguments.append(MessageArgument(name, group(name).map { text.string($0) } ?? ""))
        }
        let fixes = replacement.map { template in
            let new = template.rendered(arguments)
            return ProposedFix.replace(range, with: new, Self.trust(text.string(range), new))
        }
        matches.report(range, fixes: fixes.map { [$0] } ?? [], arguments: arguments)
    }

    /// Only what leaves the words as they are may be safe.
    private static func trust(_ old: String, _ new: String) -> Applicability {
        words(old) == words(new) ? .safe : .suggested
    }

    private static func words(_ text: String) -> [Substring] {
        text.split { !($0.isLetter || $0.isNumber) }
    }
}
