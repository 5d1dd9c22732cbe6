package import MTLintCore

/// Finds what a text writes in more ways than one, wherever it is not written as it mostly is.
package struct ConsistencyMatcher: Matcher {
    private let groups: [[WrittenForm]]

    package init(_ spec: ConsistencySpec, lexicon: inout Lexicon) {
        var groups: [[WrittenForm]] = []
        for forms in spec.groups { groups.append(WrittenForm.sorted(forms, lexicon: &lexicon)) }
        self.groups = groups
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for group in groups {
            var taken = Set<Int>()
            var places = [[Range<Int>]](repeating: [], count: group.count)
            for (index, form) in group.enumerated() {
                form.forEach(in: text) { tokens in
                    if taken.isDisjoint(with: tokens) {
                        taken.formUnion(tokens)
                        places[index].append(tokens)
                    }
                }
            }
            let used = group.indices.filter { !places[$0].isEmpty }
            if used.count < 2 { continue }
            // The most frequent form; of several the one that comes first.
            let first = { (index: Int) in places[index].first?.lowerBound ?? 0 }
            guard let usual = used.min(by: { (-places[$0].count, first($0)) < (-places[$1].count, first($1)) }) else {
                continue
            }
            for index in used where index != usual {
                for tokens in places[index] { report(tokens, group[usual].form, in: text, &matches) }
            }
        }
    }

    private func report(_ tokens: Range<Int>, _ usual: String, in text: AnalyzedText, _ matches: inout Matches) {
        let range = text.range(ofTokens: tokens)
        let replacement = TermsMatcher.cased(usual, like: tokens.lowerBound, text)
        matches.report(
            range, fixes: [.replace(range, with: replacement, .suggested)], arguments: [MessageArgument("usual", usual)]
        )
    }
}
