/// How a rule matches, as its file says it.
public enum MatchSpec: Hashable, Sendable {
    /// Comments to mtlint with this fault; the engine itself finds them.
    case comments(CommentFault)
    case consistency(ConsistencySpec)
    case forbidden(ForbiddenSpec)
    /// A type of MTLintMatchers, by its name.
    case native(String)
    case pattern(PatternSpec)
    case `repeat`(RepeatSpec)
    case sequence(SequenceSpec)
    case terms(TermsSpec)
    /// What the vocabulary of a run forbids. The terms are those that the rule's examples are linted with.
    case vocabularyTerms([PreferredTerm])

    /// The kinds by the keys that name them in a rule file.
    static let kinds = [
        "comments", "consistency", "forbidden", "native", "pattern", "repeat", "sequence", "terms", "vocabulary-terms",
    ]
}
