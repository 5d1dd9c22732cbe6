package import MTLintCore

/// Finds phrases that are not to be there at all.
package struct ForbiddenMatcher: Matcher {
    private let forms: [WrittenForm]
    private let exceptions: [WrittenForm]
    private let anchor: MatchAnchor

    package init(_ spec: ForbiddenSpec, lexicon: inout Lexicon) {
        forms = WrittenForm.sorted(spec.phrases, lexicon: &lexicon)
        exceptions = WrittenForm.sorted(spec.exceptions, lexicon: &lexicon)
        anchor = spec.anchor
    }

    package var needs: Analyses { anchor.needs }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var taken = Set<Int>()
        // Most texts have none of the phrases: the exceptions are looked for when there is something to except.
        var isExcepted = false
        for form in forms {
            form.forEach(in: text) { tokens in
                if !isExcepted {
                    for exception in exceptions { exception.forEach(in: text) { taken.formUnion($0) } }
                    isExcepted = true
                }
                guard taken.isDisjoint(with: tokens), anchor.holds(tokens, in: text) else { return }
                taken.formUnion(tokens)
                matches.report(text.range(ofTokens: tokens))
            }
        }
    }
}
