/// Rules ready to run for one target language.
///
/// Linting is a pure function: the same document gives the same findings in the same order on any thread.
public struct Linter: Sendable {
    private let rules: [(rule: Rule, matcher: any Matcher)]
    private let needs: Analyses
    private let lexicon: Lexicon

    /// - Parameter lexicon: the lexicon that the matchers were made with.
    package init(rules: [(rule: Rule, matcher: any Matcher)], lexicon: Lexicon) {
        self.rules = rules
        self.lexicon = lexicon
        needs = rules.reduce([]) { $0.union($1.matcher.needs) }
    }

    /// Memory for one worker.
    public func makeScratch() -> LinterScratch { LinterScratch(lexicon: lexicon) }

    /// The findings in a document, by place.
    public func lint(_ document: Document, in scratch: inout LinterScratch) -> LintResult {
        scratch.text.load(document, needs: needs, tokenizer: &scratch.tokenizer)
        var diagnostics: [Diagnostic] = []
        for (rule, matcher) in rules {
            scratch.matches.removeAll()
            matcher.match(in: scratch.text, &scratch.matches)
            if scratch.matches.all.isEmpty { continue }
            let builder = DiagnosticBuilder(text: scratch.text, rule: rule)
            for match in scratch.matches.all {
                if let diagnostic = builder.diagnostic(match) { diagnostics.append(diagnostic) }
            }
        }
        diagnostics.sort { ($0.range, $0.rule.id) < ($1.range, $1.rule.id) }
        return LintResult(
            diagnostics: diagnostics,
            isTargetLanguage: scratch.text.isTargetLanguage || scratch.text.tokens.isEmpty)
    }
}
