import MTLintKit
import Testing

/// Where sentences begin and end, told by a rule that reports whole sentences.
struct SentenceTests {
    private let linter: TextLinter

    init() throws { linter = try TextLinter(rules: RuleSelection(select: ["quotations/lost-marks-first-person"])) }

    @Test(arguments: [
        "The trial is over. ⟦I have nothing to hide, declared the former minister⟧. He left.",
        "Is the trial over? ⟦I have nothing to hide, declared the former minister⟧.",
        "The trial is over! ⟦I have nothing to hide, declared the former minister⟧.",
        "The trial is over… ⟦I have nothing to hide, declared the former minister⟧.",
        "The trial is over (at last.) ⟦I have nothing to hide, declared the former minister⟧.",
        "⟦I met Dr. Smith and Mr. J. F. Brown in St. Louis, declared the former minister⟧.",
        "⟦I paid $3.50 for version 2.1 of it, declared the former minister⟧.",
        "⟦I was in the U.S. in 1999, declared the former minister⟧.",
        "He left at 5 p.m. ⟦I have nothing to hide, declared the former minister⟧.",
        "He lived in the year 1999. ⟦I have nothing to hide, declared the former minister⟧.",
        "The trial is over\n\n⟦I have nothing to hide, declared the former minister⟧.",
        "The trial is over.\n⟦I have nothing to hide, declared the former minister⟧.",
        "The end. ⟦I have nothing to hide, my friends, neither my house nor my land, declared the former minister⟧.",
    ])
    func sentencesBeginAndEndWhereTheyDo(_ source: String) throws {
        let marked = try MarkedText(parsing: source)
        #expect(linter.lint(marked.text).map(\.range.indices) == marked.marks)
    }
}
