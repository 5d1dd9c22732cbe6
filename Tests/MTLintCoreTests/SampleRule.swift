import Testing

@testable import MTLintCore

/// A rule as plain as can be.
enum SampleRule {
    static func rule(message: String = "a fault") throws -> Rule {
        let texts = RuleTexts(
            summary: "Fault", why: "It is one.\n", mqm: "accuracy/mistranslation",
            message: try MessageTemplate(message), help: nil, measured: nil)
        return try Rule(
            id: #require(RuleID("names/sample")), severity: .error, status: .stable, languages: nil, fix: .safe,
            match: .native("Sample"), texts: { texts }, examples: { [] })
    }
}
