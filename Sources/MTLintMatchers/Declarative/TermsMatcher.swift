package import MTLintCore

/// Finds phrases of a list, in any case and over any white space.
package struct TermsMatcher: Matcher {
    private struct Term: Sendable {
        let phrase: TriggeredPhrase
        let replacement: String?
    }

    private let terms: [Term]
    /// Of each term, together: most terms do not occur, and are done with one look.
    private let triggers: [Trigger]
    private let anchor: MatchAnchor

    package init(_ spec: TermsSpec, lexicon: inout Lexicon) {
        var terms: [Term] = []
        for term in spec.terms {
            guard let phrase = TriggeredPhrase(term.phrase, lexicon: &lexicon) else { continue }
            terms.append(Term(phrase: phrase, replacement: term.replacement))
        }
        anchor = spec.anchor
        // Of terms that begin alike the longest is tried first.
        self.terms = terms.sorted { $0.phrase.parts.count > $1.phrase.parts.count }
        triggers = self.terms.map(\.phrase.trigger)
    }

    package var needs: Analyses { anchor.needs }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var taken = Set<Int>()
        for place in terms.indices where !text.occurrences(of: triggers[place]).isEmpty {
            let term = terms[place]
            term.phrase.forEach(in: text) { tokens in
                guard !text.isFollowedBySic(tokens.upperBound), taken.insert(tokens.lowerBound).inserted,
                    anchor.holds(tokens, in: text)
                else { return }
                let range = text.range(ofTokens: tokens)
                let fixes = term.replacement.map {
                    ProposedFix.replace(range, with: Self.cased($0, like: tokens.lowerBound, text), .suggested)
                }
                matches.report(range, fixes: fixes.map { [$0] } ?? [])
            }
        }
    }

    /// A replacement in lower case takes the capital of what it replaces.
    static func cased(_ replacement: String, like index: Int, _ text: AnalyzedText) -> String {
        guard text.tokens[index].isCapitalized, let first = replacement.first, first.isLowercase else {
            return replacement
        }
        return first.uppercased() + replacement.dropFirst()
    }
}
