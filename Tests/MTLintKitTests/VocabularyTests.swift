import MTLintKit
import Testing

/// What a project's names and terms change.
struct VocabularyTests {
    private func found(_ text: String, _ vocabulary: Vocabulary) throws -> [String] {
        try TextLinter(vocabulary: vocabulary).lint(text).map { "\($0.rule.id) \($0.message)" }
    }

    /// The texts hold one misspelled name.
    @Test(arguments: [
        ("The statue of Ho Chi Mihn stands here.", "Ho Chi Mihn", true),
        ("The statue of Ho Chi Mihn stands here.", "Ho  Chi\nMihn", true),
        ("The statue of Ho Chi Mihn stands here.", "Mihn", false),
        ("The statue of Ho Chi Mihn stands here.", "Ho Chi Mihne", false),
        ("The statue of Ho Chi Mihn stands here.", "Chi Mihn stands", false),
        ("The statue of Ho Chi Mihn stands here.", "ho chi mihn", false),
        ("The statue of Ho Chi Mihn stands here.", "of Ho Chi Mihn stands", true),
        ("Ho Chi Mihn’s statue stands here.", "Ho Chi Mihn", true),
        ("Ho Chi Mihn's statue stands here.", "Ho Chi Mihn", true),
        ("They met in Buenos Airre\u{301}s in May.", "Buenos Airr\u{E9}s", true),
    ])
    func namesAreAccepted(_ text: String, _ name: String, _ isAccepted: Bool) throws {
        try #require(found(text, Vocabulary()).count == 1)
        #expect(try found(text, Vocabulary(names: [name])).isEmpty == isAccepted)
    }

    /// What is accepted in one place is still found beside it.
    @Test func onlyTheNameItselfIsAccepted() throws {
        let text = "The statue of Ho Chi Mihn stands here. They met in Buenos Airres in May."
        #expect(try found(text, Vocabulary(names: ["Ho Chi Mihn"])).count == 1)
        #expect(try found(text, Vocabulary(names: ["Ho Chi Mihn", "Buenos Airres"])).isEmpty)
    }

    @Test(arguments: [
        ("Send an email.", "Send an e-mail."),
        ("Emails are an EMAIL too.", "Emails are an E-MAIL too."),
        ("Email us; our E-Mail is new.", "E-mail us; our e-mail is new."),
        ("He wrote. E-Mail came.", "He wrote. E-mail came."),
        ("E-mail and e-mail are fine.", nil),
        ("The e-\nmail is fine, and so is premailing.", nil),
    ])
    func termsAreKeptTo(_ text: String, _ fixed: String?) throws {
        let vocabulary = Vocabulary(terms: [PreferredTerm(preferred: "e-mail", forbidden: ["email", "E-Mail"])])
        let rules = RuleSelection(select: ["terms"])
        let outcome = try TextLinter(rules: rules, vocabulary: vocabulary).fix(text, atLeast: .suggested)
        #expect(outcome.text.string(0..<outcome.text.count) == fixed ?? text)
        #expect(outcome.remaining.diagnostics.isEmpty)
    }

    @Test func ofOverlappingFormsTheLongestIsFound() throws {
        let vocabulary = Vocabulary(terms: [
            PreferredTerm(preferred: "sign in", forbidden: ["log in"]),
            PreferredTerm(preferred: "sign-in page", forbidden: ["log in page"]),
        ])
        #expect(try found("Open the log in page.", vocabulary).count == 1)
    }

    @Test func aVocabularyThatNothingInTheTextHasChangesNothing() throws {
        let text = "The statue of Ho Chi Mihn stands here."
        let names = (0..<2000).map { "Name\($0) Of\($0)" }
        let terms = [
            PreferredTerm(preferred: "a", forbidden: ["no such term"]), PreferredTerm(preferred: "", forbidden: [""]),
        ]
        #expect(try found(text, Vocabulary(names: names + [""], terms: terms)) == found(text, Vocabulary()))
    }
}
