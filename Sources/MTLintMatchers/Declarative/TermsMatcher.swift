package import MTLintCore

/// Finds phrases of a list, in any case and over any white space.
package struct TermsMatcher: Matcher {
    private struct Term: Sendable {
        let parts: [PhrasePart]
        let replacement: String?
    }

    private let terms: [Term]

    package init(_ spec: TermsSpec, lexicon: inout Lexicon) {
        var terms: [Term] = []
        for term in spec.terms { terms.append(Term(parts: lexicon.phrase(term.phrase), replacement: term.replacement)) }
        // Of terms that begin alike the longest is tried first.
        self.terms = terms.sorted { $0.parts.count > $1.parts.count }
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var taken = Set<Int>()
        for term in terms {
            guard let first = term.parts.first else { continue }
            forEach(first, in: text) { start in
                guard !taken.contains(start), fits(term, at: start, text) else { return }
                taken.insert(start)
                let range = text.range(ofTokens: start..<(start + term.parts.count))
                let fixes = term.replacement.map { ProposedFix.replace(range, with: Self.cased($0, like: start, text), .suggested) }
                matches.report(range, fixes: fixes.map { [$0] } ?? [])
            }
        }
    }

    private func forEach(_ part: PhrasePart, in text: AnalyzedText, _ body: (Int) -> Void) {
        switch part {
        case .word(let id): text.forEach(word: id, body)
        case .mark(let scalar): if let mark = Unicode.Scalar(scalar) { text.forEach(mark: mark, body) }
        }
    }

    private func fits(_ term: Term, at start: Int, _ text: AnalyzedText) -> Bool {
        let end = start + term.parts.count
        guard end <= text.segment(ofToken: start).tokens.upperBound else { return false }
        return zip(start..<end, term.parts).allSatisfy { index, part in
            switch part {
            case .word(let id): text.tokens[index].isWord && text.tokens[index].id == id
            case .mark(let scalar): !text.tokens[index].isWord && text.tokens[index].id == scalar
            }
        }
    }

    /// A replacement in lower case takes the capital of what it replaces.
    private static func cased(_ replacement: String, like index: Int, _ text: AnalyzedText) -> String {
        guard text.tokens[index].isCapitalized, let first = replacement.first, first.isLowercase else { return replacement }
        return first.uppercased() + replacement.dropFirst()
    }
}
