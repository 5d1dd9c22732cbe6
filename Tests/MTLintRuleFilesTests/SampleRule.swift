import MTLintCore
import MTLintRuleFiles
import Testing

/// A rule file that is right, for tests that make it wrong in one place.
enum SampleRule {
    static let source = """
        summary: Name translated word by word
        why: The engine translated the parts of a name.
        severity: error
        status: preview
        mqm: accuracy/mistranslation
        languages: [en, de]
        fix: suggested
        message: “{found}” is not a name
        help: The source says “{replacement}”
        match:
          terms:
            north core: North Korea
        examples:
          - bad: He left ⟦North Core⟧ | today.
            good: He left North Korea | today.
          - bad: ⟦North Core⟧ is “large”.
          - silent: The ``north`` core drill.
          - silent: "The\\u00A0core."

        """

    static func rule(_ source: String = source) throws(RuleFileError) -> Rule {
        let node = try RuleFileReader(path: "rules/names/sample.yml").node(Array(source.utf8))
        guard let id = RuleID("names/sample") else {
            throw RuleFileError(path: "", mark: .init(line: 1, column: 1), message: "not an id")
        }
        return try RuleDecoder(path: "rules/names/sample.yml").rule(id, from: node)
    }

    /// The error of the file with one stretch of text replaced, without its path.
    static func error(_ old: String, _ new: String) throws -> String? {
        let range = try #require(source.firstRange(of: old), "“\(old)” is not in the sample")
        do {
            _ = try rule(source.replacingCharacters(in: range, with: new))
            return nil
        } catch {
            #expect(error.path == "rules/names/sample.yml")
            return "\(error.mark.line):\(error.mark.column): \(error.message)"
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        self[..<range.lowerBound] + new + self[range.upperBound...]
    }
}
