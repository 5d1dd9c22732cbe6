public import MTLintCore

/// The rules and word lists that come with mtlint, compiled into the program.
public enum RulePack {
    /// Every rule, by id; decoded once.
    ///
    /// - Throws: an error when the compiled rules are damaged. The build checks every rule, so this says that the
    ///   program is broken, not a rule.
    public static var rules: [Rule] { get throws(RuleFileError) { try decoded.get() } }

    /// The rule with an id, or nil.
    ///
    /// - Throws: what ``rules`` throws.
    public static func rule(_ id: RuleID) throws(RuleFileError) -> Rule? { try rules.first { $0.id == id } }

    private static let decoded = decode()

    private static func decode() -> Result<[Rule], RuleFileError> {
        do throws(MalformedRuleNodePack) {
            let items = try RuleNodePack.items(encodedRules)
            return Result { () throws(RuleFileError) in
                var rules: [Rule] = []
                for item in items {
                    let decoder = RuleDecoder(path: "rules/\(item.id).yml")
                    rules.append(try decoder.rule(item.id, from: item.node) { examples[item.id] ?? [] })
                }
                return rules
            }
        } catch {
            let message = "the compiled rules are damaged at byte \(error.offset)"
            return .failure(RuleFileError(path: "rules", mark: .init(line: 1, column: 1), message: message))
        }
    }

    /// By rule; a run that explains no rule does without them.
    private static let examples: [RuleID: [RuleExample]] = {
        // As sure as the rules themselves, which the build checks together with them.
        let items = (try? RuleNodePack.items(encodedExamples)) ?? []
        let examples = items.map { item in
            (item.id, (try? RuleDecoder(path: "rules/\(item.id).yml").examples(item.node)) ?? [])
        }
        return Dictionary(examples) { first, _ in first }
    }()
}
