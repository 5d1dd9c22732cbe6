import MTLintCore
import MTLintFormats
import Testing

/// What .strings files give to lint, and what is refused.
struct AppleStringsReaderTests {
    @Test func valuesAreMessages() throws {
        #expect(
            try read(
                #"/* a */ "k" = "One %@ \"q\" \U00e9"; // b"# + "\nkey.x = \"Two\\nlines\";\n\"same\";", as: .strings)
                == [#"message: One ⟨%@⟩ "q" é"#, "headline: Two", "headline: lines"])
    }

    @Test func commentsHaveTheirPlaces() throws {
        let text = "/* a */ \"k\" = \"v\"; // b\n/***/"
        let document = try AppleStringsReader().document(of: PaddedBytes(text.utf8))
        #expect(document.comments.map(\.text) == [" a ", " b", "*"])
    }

    @Test func replacementsAreEscaped() throws {
        #expect(try replace("x", with: "\"\\\n’", in: #"k = "x";"#, as: .strings) == #"k = "\"\\\n’";"#)
        #expect(try replace("word", with: "other.1", in: "k = word-a;", as: .strings) == "k = other.1-a;")
        #expect(try replace("word", with: "a b", in: "k = word-a;", as: .strings) == nil)
        #expect(try replace("x", with: "’", in: #"k = "\U00e9x";"#, as: .strings) == #"k = "\U00e9\U2019";"#)
    }

    @Test(arguments: [
        ("\"a\" = \"b\"", 9), ("\"a\" \"b\";", 4), ("\"a\" = \"b;", 6), ("/* a", 0), ("\"a\"", 0), ("= \"b\";", 0),
    ])
    func whatIsMalformedIsRefused(_ text: String, _ offset: Int) {
        let error = #expect(throws: FormatError.self) { try read(text, as: .strings) }
        #expect(error?.offset == offset)
    }
}
