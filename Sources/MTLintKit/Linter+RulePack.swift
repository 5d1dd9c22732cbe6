public import MTLintCore
internal import MTLintMatchers
internal import RulePack

extension Linter {
    /// Rules made ready for a target language. Rules that do not cover the language are left out.
    ///
    /// - Parameters:
    ///   - vocabulary: the names that the rules about names accept, and the terms that are to be kept to.
    ///   - known: every rule there is, for the names in comments; nil is mtlint's own and those given.
    ///   - failures: hears of rules that had to be given up.
    ///   - silenced: findings that are silenced, besides those that comments silence.
    public convenience init(
        rules: [Rule], language: LanguageTag, vocabulary: Vocabulary = Vocabulary(), silenced: [SilencedText] = [],
        known: [Rule]? = nil, failures: RuleFailures = RuleFailures()
    ) {
        let code = String(language.language)
        // “und” has what belongs to no one language.
        let tables = RulePack.tables(for: "und") + RulePack.tables(for: code)
        var lexicon = Lexicon(language: language, image: RulePack.image(for: code), tables: tables)
        var ready: [(rule: Rule, matcher: any Matcher)] = []
        for rule in rules where rule.covers(language) {
            if let matcher = MatcherFactory.matcher(for: rule, vocabulary, failures, lexicon: &lexicon) {
                ready.append((rule, matcher))
            }
        }
        let names = AcceptedNames(vocabulary.names, lexicon: lexicon)
        let suppressions = Suppressions(
            known: known ?? (try? RulePack.rules) ?? rules, enabled: rules, language: language, silenced: silenced)
        self.init(rules: ready, lexicon: lexicon, acceptedNames: names, suppressions: suppressions)
    }
}
