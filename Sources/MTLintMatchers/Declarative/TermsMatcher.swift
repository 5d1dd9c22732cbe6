package import MTLintCore

/// Finds phrases of a list, in any case and over any white space.
package struct TermsMatcher: Matcher {
    private struct Term: Sendable {
        let parts: [PhrasePart]
        /// The part whose occurrences are looked at, and its place.
        let trigger: Trigger
        let offset: Int
        let replacement: String?
    }

    private let terms: [Term]

    package init(_ spec: TermsSpec, lexicon: inout Lexicon) {
        var terms: [Term] = []
        for term in spec.terms {
            let parts = lexicon.phrase(term.phrase)
            guard let (offset, part) = Self.rarest(parts, lexicon) else { continue }
            let trigger =
                switch part {
                case .word(let id): lexicon.trigger(word: id)
                case .mark(let scalar): lexicon.trigger(mark: Unicode.Scalar(scalar) ?? "\0")
                }
            terms.append(Term(parts: parts, trigger: trigger, offset: offset, replacement: term.replacement))
        }
        // Of terms that begin alike the longest is tried first.
        self.terms = terms.sorted { $0.parts.count > $1.parts.count }
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var taken = Set<Int>()
        for term in terms {
            text.forEach(term.trigger) { index in
                let start = index - term.offset
                guard start >= 0, !taken.contains(start), fits(term, at: start, text) else { return }
                taken.insert(start)
                let range = text.range(ofTokens: start..<(start + term.parts.count))
                let fixes = term.replacement.map {
                    ProposedFix.replace(range, with: Self.cased($0, like: start, text), .suggested)
                }
                matches.report(range, fixes: fixes.map { [$0] } ?? [])
            }
        }
    }

    /// A word that the language does not have, else one that is no function word, else the first part.
    private static func rarest(_ parts: [PhrasePart], _ lexicon: Lexicon) -> (offset: Int, part: PhrasePart)? {
        let rank = { (part: PhrasePart) in
            switch part {
            case .word(let id): id >= 0x8000_0000 ? 0 : lexicon.isFunctionWord(id) ? 2 : 1
            case .mark: 3
            }
        }
        return parts.enumerated().min { rank($0.element) < rank($1.element) }.map { ($0.offset, $0.element) }
    }

    private func fits(_ term: Term, at start: Int, _ text: AnalyzedText) -> Bool {
        let end = start + term.parts.count
        if end > text.tokens.count { return false }
        var index = start
        for part in term.parts {
            let token = text.tokens[index]
            switch part {
            case .word(let id): if token.id != id || !token.isWord { return false }
            case .mark(let scalar): if token.id != scalar || token.isWord { return false }
            }
            index += 1
        }
        return end <= text.segment(ofToken: start).tokens.upperBound
    }

    /// A replacement in lower case takes the capital of what it replaces.
    private static func cased(_ replacement: String, like index: Int, _ text: AnalyzedText) -> String {
        guard text.tokens[index].isCapitalized, let first = replacement.first, first.isLowercase else {
            return replacement
        }
        return first.uppercased() + replacement.dropFirst()
    }
}
