package import MTLintCore

/// Finds what a vocabulary forbids in place of its terms.
package struct ForbiddenTermMatcher: Matcher {
    private struct Form: Sendable {
        let phrase: TriggeredPhrase
        /// What must stand there byte for byte; nil for a form that stands for itself in any case.
        let written: WrittenPhrase?
        let preferred: String
        let writtenPreferred: WrittenPhrase
        /// How many tokens before the form the preferred term would begin that it is a part of.
        let offsets: [Int]
    }

    /// The longest first.
    private let forms: [Form]

    /// - Returns: nil when nothing is forbidden.
    package init?(_ terms: [PreferredTerm], lexicon: inout Lexicon) {
        var forms: [Form] = []
        for term in terms {
            let preferred = lexicon.phrase(term.preferred)
            for forbidden in term.forbidden {
                guard let phrase = TriggeredPhrase(forbidden, lexicon: &lexicon) else { continue }
                let isAnyCase = forbidden == forbidden.lowercased()
                forms.append(
                    Form(
                        phrase: phrase, written: isAnyCase ? nil : WrittenPhrase(forbidden), preferred: term.preferred,
                        writtenPreferred: WrittenPhrase(term.preferred),
                        offsets: Self.places(of: phrase.parts, in: preferred)))
            }
        }
        if forms.isEmpty { return nil }
        self.forms = forms.sorted { $0.phrase.parts.count > $1.phrase.parts.count }
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var taken = Set<Int>()
        for form in forms {
            form.phrase.forEach(in: text) { tokens in
                if let written = form.written, written.end(from: tokens.lowerBound, in: text) != tokens.upperBound {
                    return
                }
                guard !isPreferred(form, at: tokens, text), taken.isDisjoint(with: tokens) else { return }
                taken.formUnion(tokens)
                let range = text.range(ofTokens: tokens)
                matches.report(range, fixes: [.replace(range, with: replacement(form, tokens, text), .suggested)])
            }
        }
    }

    /// Whether the tokens are part of the preferred term, as it is written or with a capital at its beginning.
    private func isPreferred(_ form: Form, at tokens: Range<Int>, _ text: AnalyzedText) -> Bool {
        form.offsets.contains { offset in
            let start = tokens.lowerBound - offset
            guard start >= text.segment(ofToken: tokens.lowerBound).tokens.lowerBound else { return false }
            if let end = form.writtenPreferred.end(from: start, in: text) { return end >= tokens.upperBound }
            // At the beginning of a sentence the term has a capital.
            let capitalized = WrittenPhrase(TermsMatcher.cased(form.preferred, like: start, text))
            return (capitalized.end(from: start, in: text) ?? 0) >= tokens.upperBound
        }
    }

    /// The preferred term with the capitals of what it replaces.
    private func replacement(_ form: Form, _ tokens: Range<Int>, _ text: AnalyzedText) -> String {
        let words = tokens.filter { text.tokens[$0].isWord }
        let isShouted = words.allSatisfy { text.tokens[$0].flags.contains(.allCapitals) && text.tokens[$0].length > 1 }
        if isShouted, form.written == nil, form.preferred == form.preferred.lowercased() {
            return form.preferred.uppercased()
        }
        // The capital of a form that is written with one says nothing of the place.
        if form.written != nil, !beginsSentence(tokens.lowerBound, text) { return form.preferred }
        return TermsMatcher.cased(form.preferred, like: tokens.lowerBound, text)
    }

    /// Whether a token is the first of its segment, or behind a mark that ends sentences.
    private func beginsSentence(_ index: Int, _ text: AnalyzedText) -> Bool {
        if index == text.segment(ofToken: index).tokens.lowerBound { return true }
        let before = text.tokens[index - 1]
        return before.isMark(".") || before.isMark("!") || before.isMark("?")
    }

    /// Where a phrase begins inside another.
    private static func places(of phrase: [PhrasePart], in whole: [PhrasePart]) -> [Int] {
        guard phrase.count <= whole.count else { return [] }
        return (0...(whole.count - phrase.count)).filter { whole[$0...].starts(with: phrase) }
    }
}
