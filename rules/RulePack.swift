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

    private static let decoded: Result<[Rule], RuleFileError> = {
        do throws(MalformedPack) {
            return .success(
                try CompiledRules.rules(bytes(of: encodedRules), texts: { texts[$0] }, examples: { examples[$0] }))
        } catch {
            let message = "the compiled rules are damaged at byte \(error.offset)"
            return .failure(RuleFileError(path: "rules", mark: .init(line: 1, column: 1), message: message))
        }
    }()

    /// In the order of the rules; a run that finds nothing does without them.
    private static let texts = whole { () throws(MalformedPack) in try CompiledRules.texts(bytes(of: encodedTexts)) }

    /// In the order of the rules; a run that explains no rule does without them.
    private static let examples = whole { () throws(MalformedPack) in
        try CompiledRules.examples(bytes(of: encodedExamples))
    }

    /// What the build has written together with the rules, and is as sure as the program's code.
    private static func whole<Value>(_ read: () throws(MalformedPack) -> Value) -> Value {
        do throws(MalformedPack) {
            return try read()
        } catch {
            fatalError("the compiled rules are damaged at byte \(error.offset)")
        }
    }

    private static func bytes(of text: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
}
