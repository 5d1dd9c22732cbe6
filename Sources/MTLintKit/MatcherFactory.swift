internal import MTLintCore
internal import MTLintMatchers
internal import RulePack

/// Makes matchers of what rule files say.
enum MatcherFactory {
    /// - Returns: nil for a native type that the rule pack does not have; the compiler has checked the pack's own rules.
    ///   Nil, too, for a rule about a vocabulary that has nothing for it, and for one
    ///   about comments, which are no part of the text.
    static func matcher(
        for rule: Rule, _ vocabulary: Vocabulary, _ failures: RuleFailures, lexicon: inout Lexicon
    ) -> (any Matcher)? {
        switch rule.match {
        case .comments: nil
        case .consistency(let spec): ConsistencyMatcher(spec, lexicon: &lexicon)
        case .forbidden(let spec): ForbiddenMatcher(spec, lexicon: &lexicon)
        case .native(let name): RulePack.native(name)?.init(lexicon: &lexicon)
        case .pattern(let spec): PatternMatcher(spec, of: rule.id, failures)
        case .repeat(let spec): RepeatMatcher(spec, lexicon: &lexicon)
        case .sequence(let spec): SequenceMatcher(spec, lexicon: &lexicon)
        case .terms(let spec): TermsMatcher(spec, lexicon: &lexicon)
        case .vocabularyTerms: ForbiddenTermMatcher(vocabulary.terms, lexicon: &lexicon)
        }
    }
}
