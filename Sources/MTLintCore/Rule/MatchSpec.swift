/// How a rule matches, as its file says it.
public enum MatchSpec: Hashable, Sendable {
    /// A type of MTLintMatchers, by its name.
    case native(String)
    case sequence(SequenceSpec)
    case terms(TermsSpec)

    /// The kinds by the keys that name them in a rule file.
    static let kinds = ["native", "sequence", "terms"]
}
