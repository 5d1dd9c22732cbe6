import MTLintCore
import MTLintFormats
import Testing

/// What JSON gives to lint, and what is refused.
struct JSONReaderTests {
    @Test func everyStringIsAMessage() throws {
        #expect(
            try read(#"{"a": "One {n} 100%", "b": {"c": ["Two", 3, true, null, -1.5e+3]}, "d": ""}"#, as: .json)
                == ["message: One ⟨{n}⟩ 100%", "message: Two"])
    }

    @Test func escapesAreDecoded() throws {
        #expect(
            try read(#"["a\"\\\/\u00e9\uD83D\uDE00 \ud83d", "b\tc"]"#, as: .json)
                == [#"message: a"\/é😀 ⟨\ud83d⟩"#, "message: b\tc"])
    }

    @Test func textsWithLineBreaksArePlainTexts() throws {
        #expect(
            try read(#"{"text": "A headline\n\nA sentence that ends."}"#, as: .jsonl)
                == ["headline: A headline", "paragraph: A sentence that ends."])
    }

    @Test func fieldsAreNamed() throws {
        let line = #"{"id": "x", "text": "A", "items": [{"body": "B"}, {"body": "C", "a/b": "D"}]}"#
        let fields = { (names: String...) in FormatOptions(textFields: names) }
        #expect(try read(line, as: .jsonl) == ["headline: A"])
        #expect(try read(line, as: .jsonl, fields("body")) == ["headline: B", "headline: C"])
        #expect(try read(line, as: .jsonl, fields("/items/1/body", "text")) == ["headline: A", "headline: C"])
        #expect(try read(line, as: .jsonl, fields("/items/*/a~1b")) == ["headline: D"])
        #expect(throws: FormatError.self) { try read(line, as: .jsonl, fields("nothing")) }
    }

    @Test func arbFilesSayTheirLanguage() throws {
        #expect(
            try read(#"{"@@locale": "en_GB", "a": "One", "@a": {"description": "Two"}}"#, as: .arb)
                == ["message: [en-gb] One"])
    }

    @Test func stringCatalogues() throws {
        let text = #"""
            {"sourceLanguage": "fr", "strings": {"Salut": {"comment": "x", "localizations": {"en": {"stringUnit":
            {"state": "translated", "value": "Hello %@"}}, "de": {"variations": {"plural": {"one":
            {"stringUnit": {"state": "new", "value": "Hallo"}}}}}}}}, "version": "1.0"}
            """#
        #expect(try read(text, as: .xcstrings) == ["message: [en] Hello ⟨%@⟩", "message: [de] Hallo"])
        #expect(try readTranslated(text, as: .xcstrings) == ["Salut → Hello ⟨%@⟩", "Salut → Hallo"])
    }

    @Test(arguments: [
        ("{\"a\" 1}", 5), ("[1,]", 3), ("[1 2]", 3), ("{\"a\": \"b", 6), ("[\"a\nb\"]", 3), ("[\"\\x\"]", 2),
        ("[01]", 1), ("[1.]", 1), ("nul", 0), ("", 0), ("[1] x", 4), ("[\"\\u12\"]", 2), ("{1: 2}", 1), ("[", 1),
    ])
    func whatIsNoJSONIsRefused(_ text: String, _ offset: Int) {
        let error = #expect(throws: FormatError.self) { try read(text, as: .json) }
        #expect(error?.offset == offset)
    }

    @Test func deepNestingIsRefused() {
        #expect(throws: FormatError.self) { try read(String(repeating: "[", count: 1_000_000), as: .json) }
    }

    @Test func errorsOfRecordsHaveTheirPlaceInTheFile() {
        let error = #expect(throws: FormatError.self) { try read("{\"text\": \"a\"}\n\n{]\n", as: .jsonl) }
        #expect(error?.offset == 16)
    }

    @Test func replacementsAreEscaped() throws {
        #expect(try replace("x", with: "\"\\\n’", in: #"["x"]"#, as: .json) == #"["\"\\\n’"]"#)
        #expect(try replace("x", with: "’😀", in: #"["é \u00e9 x"]"#, as: .json) == #"["é \u00e9 ’😀"]"#)
        #expect(try replace("x", with: "’😀", in: #"["\u00e9 x"]"#, as: .json) == #"["\u00e9 \u2019\ud83d\ude00"]"#)
        #expect(try replace("x", with: "’", in: #"["\u00E9 \u00EA x"]"#, as: .json) == #"["\u00E9 \u00EA \u2019"]"#)
    }

    /// The name of a record may come behind its texts, and be a number.
    @Test func recordsHaveNames() throws {
        let text =
            "{\"text\": \"one\", \"id\": 7}\n\n{\"text\": \"two\"}\n{\"meta\": {\"id\": \"\\u00e9\"}, \"text\": \"x\"}"
        let records = { (field: String) in
            try JSONLinesReader(idField: field).document(of: PaddedBytes(text.utf8)).records.map { record in
                "\(record.id): \(text.utf8.dropFirst(Int(record.range.start)).prefix(8).count) \(record.range.start)"
            }
        }
        #expect(try records("id") == ["7: 8 0", "é: 8 42"])
        #expect(try records("/meta/id") == ["é: 8 42"])
        #expect(throws: FormatError.self) { try records("none") }
    }
}
