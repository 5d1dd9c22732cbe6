import MTLintCore
import MTLintRuleFiles
import Testing

/// Every mistake in a rule file is told with its place.
struct RuleErrorTests {
    @Test func theSampleIsARule() throws {
        let rule = try SampleRule.rule()
        #expect(rule.languages?.map(\.tag) == ["en", "de"])
        #expect(rule.fix == .suggested)
        #expect(rule.match == .terms(TermsSpec(terms: [.init(phrase: "north core", replacement: "North Korea")])))
        #expect(rule.examples.map(\.line) == [14, 16, 17, 18])
        #expect(rule.examples[0].text.marks == [8..<18])
        #expect(rule.examples[0].good == "He left North Korea | today.")
    }

    @Test(arguments: [
        (
            "severity: error", "severity: eror",
            "3:11: “eror” is not a severity; did you mean “error”?; known are note, warning, error"
        ),
        ("status: preview", "status: off", "4:9: “off” is not a status; known are preview, stable"),
        (
            "fix: suggested", "fix: unsafe",
            "7:6: “unsafe” is not a fix; did you mean “safe”?; known are safe, suggested, display"
        ),
        ("why: The", "wy: The", "1:1: missing key “why”"),
        ("severity: error\n", "", "1:1: missing key “severity”"),
        ("status: preview\n", "", "1:1: missing key “status”"),
        ("languages: [en, de]\n", "", "1:1: missing key “languages”"),
        ("help: The", "halp: The", "9:1: unknown key “halp”; did you mean “help”?"),
        ("help: The", "zzzzzzzzz: The", "9:1: unknown key “zzzzzzzzz”"),
        ("summary: Name translated word by word", "summary:", "1:9: “summary” must be a text"),
        ("summary: Name", "summary: [x] #", "1:10: “summary” must be a text"),
        ("[en, de]", "en", "6:12: “languages” must be “all” or a list of language tags"),
        ("[en, de]", "[en, d]", "6:17: “d” is not a language tag"),
        (
            "“{found}” is", "“{found” is",
            "8:10: a brace of “message” is not closed or holds more than a lower-case word"
        ),
        ("“{replacement}”", "“{x y}”", "9:7: a brace of “help” is not closed or holds more than a lower-case word"),
    ])
    func keys(_ old: String, _ new: String, _ expected: String) throws {
        #expect(try SampleRule.error(old, new) == expected)
    }

    @Test(arguments: [
        ("⟦North Core⟧ |", "⟦North Core |", "14:10: the marks ⟦ ⟧ do not pair up"),
        ("⟦North Core⟧ |", "North Core⟧ |", "14:10: the marks ⟦ ⟧ do not pair up"),
        ("⟦North Core⟧ |", "⟦North⟦ Core⟧⟧ |", "14:10: the marks ⟦ ⟧ do not pair up"),
        ("⟦North Core⟧ is", "North Core is", "16:10: a “bad” example needs marks ⟦ ⟧ round what is to be found"),
        ("silent: The", "silent: ⟦The⟧", "17:13: a “silent” example has no marks ⟦ ⟧"),
        (
            "    good: He left North Korea | today.\n", "",
            "14:3: a rule whose fixes are applied needs an example with “good”"
        ),
        ("  - bad: ⟦North Core⟧ is “large”.\n", "", "14:3: a rule needs two “bad” examples at least"),
        (
            "  - silent: The ``north`` core drill.\n", "",
            "14:3: a rule needs two “silent” examples at least: good text that looks like the fault"
        ),
        ("- silent: The", "- quiet: The", "17:5: an example has either “bad” or “silent”"),
        ("    good: He", "    silent: He", "14:5: an example has either “bad” or “silent”"),
        ("    good: He", "    god: He", "15:5: unknown key “god”; did you mean “good”?"),
        ("core drill.\n", "core drill.\n    good: x\n", "17:5: “good” goes with “bad”"),
        ("core drill.\n", "core drill.\n    also: Names\n", "17:5: “Names” is not the id of a rule"),
        ("  - silent: The", "  - The", "17:5: an example must be a mapping"),
    ])
    func examples(_ old: String, _ new: String, _ expected: String) throws {
        #expect(try SampleRule.error(old, new) == expected)
    }

    @Test(arguments: [
        (
            "terms:", "term:",
            "11:3: “match” names one kind of: comments, consistency, forbidden, native, pattern, repeat,"
        ),
        (
            "terms:", "native: X\n  terms:",
            "11:3: “match” names one kind of: comments, consistency, forbidden, native, pattern, repeat,"
        ),
        ("terms:\n    north core: North Korea", "native: lowerCase", "11:3: “native” names a Swift type"),
        ("    north core: North Korea", "    north core: [x]", "12:17: a term must be a text"),
        (
            "terms:\n    north core: North Korea", "terms: x",
            "11:10: “terms” must be a mapping of phrases to what they should be"
        ),
        ("terms:\n    north core: North Korea", "sequence: []", "11:13: “sequence” must be a list of elements"),
        (
            "terms:\n    north core: North Korea", "sequence:\n    - { class: demonym }",
            "12:7: unknown word class “demonym”; did you mean “demonyms”?"
        ),
        (
            "terms:\n    north core: North Korea", "sequence:\n    - { word: x, repeat: [2, 1] }",
            "12:26: “repeat” must be [least, most] with most between 1 and 100"
        ),
        (
            "terms:\n    north core: North Korea", "sequence:\n    - { word: x, as: a }\n  replacement: \"{b}\"",
            "13:16: no element is named “b”"
        ),
    ])
    func matches(_ old: String, _ new: String, _ expected: String) throws {
        let error = try SampleRule.error(old, new)
        #expect(error?.hasPrefix(expected) == true, "\(error ?? "no error")")
    }
}
