import Testing

@testable import MTLintCore

/// A rule as plain as can be.
enum SampleRule {
    static func rule(message: String = "a fault") throws -> Rule {
        try Rule(
            id: #require(RuleID("names/sample")), summary: "Fault", why: "It is one.\n", severity: .error,
            status: .stable,
            mqm: "accuracy/mistranslation", languages: nil, fix: .safe, message: MessageTemplate(message), help: nil,
            measured: nil, match: .native("Sample"), examples: { [] })
    }
}
