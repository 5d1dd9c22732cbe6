import MTLintCore
import MTLintFormats
import Testing

/// What YAML gives to lint, and what is refused.
struct YAMLReaderTests {
    private let file = """
        # mtlint-disable x
        en-GB:
          plain: One %{n} # a comment
          number: 12
          truth: yes
          single: 'It''s é'
          double: "Say \\"hi\\" \\u2026\\
            on"
          list: [Two, "three"]
          wrapped: a long
            line

            and another
          literal: |
            First.

            Second
            third.
          folded: >-
            Fourth
            fifth.
          anchor: &a Sixth
          alias: *a
          tagged: !ruby/sym seventh
        """

    @Test func stringsMayBeTaggedAsStrings() throws {
        #expect(
            try read("a: ! '%{n} was'\nb: &x !!str twelve\nc: !ruby/sym no\nd: ! # a comment\n  \"so\"\n", as: .yaml)
                == [
                    "message: ⟨%{n}⟩ was", "message: twelve", "message: so",
                ])
    }

    @Test func namesAreNoNumbers() throws {
        #expect(
            try read("- Nan\n- Inf\n- 0x0.4\n- 0x1F\n- .5\n- -1e3\n- false\n- falsetto\n", as: .yaml) == [
                "message: Nan", "message: Inf", "message: 0x0.4", "message: falsetto",
            ])
    }

    @Test func valuesAreMessages() throws {
        #expect(
            try read(file, as: .yaml).map { $0.replacing("[en-gb] ", with: "") } == [
                "message: One ⟨%{n}⟩", "message: It's é", "message: Say \"hi\" …on", "message: Two", "message: three",
                "headline: a long line", "headline: and another", "paragraph: First.", "headline: Second",
                "paragraph: third.", "message: Fourth fifth.", "message: Sixth",
            ])
        #expect(try read(file, as: .yaml).allSatisfy { $0.contains("[en-gb]") })
    }

    @Test func commentsHaveTheirPlaces() throws {
        let document = try YAMLReader().document(of: PaddedBytes(file.utf8))
        #expect(document.comments.map(\.text) == [" mtlint-disable x", " a comment"])
    }

    @Test func replacementsKeepTheForm() throws {
        #expect(try replace("It", with: "'\"", in: file, as: .yaml) == file.replacing("It''s", with: "''\"''s"))
        #expect(try replace("Say", with: "\"\n’", in: file, as: .yaml) == file.replacing("Say", with: "\\\"\\n’"))
        for bad in ["a: b", "a #b", "- a", "", "a]"] {
            #expect(try replace("Two", with: bad, in: file, as: .yaml) == nil)
        }
        #expect(try replace("One", with: "Won’t: x", in: file, as: .yaml) == nil)
        #expect(try replace("First", with: "a: b", in: file, as: .yaml) == file.replacing("First", with: "a: b"))
    }

    @Test func whatIsMalformedIsRefused() {
        let error = #expect(throws: FormatError.self) { try read("é: a\nb: 'c\n", as: .yaml) }
        #expect(error?.offset == 12)
        #expect(throws: FormatError.self) { try read("a: b: c", as: .yaml) }
    }
}
