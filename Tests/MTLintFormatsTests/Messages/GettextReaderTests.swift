import MTLintCore
import MTLintFormats
import Testing

/// What PO files give to lint, and what is refused.
struct GettextReaderTests {
    private let file = #"""
        # Translators: mtlint-disable x
        #. of the program
        msgid ""
        msgstr ""
        "Language: en_GB\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        #: a.c:1
        #, c-format
        #| msgid "old"
        msgctxt "menu"
        msgid "Bonjour %s"
        msgstr "Hello"
        " \"%s\""

        msgid "un"
        msgid_plural "des"
        msgstr[0] "one"
        msgstr[1] "many\tthings"

        msgid "vide"
        msgstr ""

        #~ msgid "ancien"
        #~ msgstr "old"
        """#

    @Test func translationsWithTheirMessages() throws {
        #expect(
            try read(file, as: .po) == [
                #"message: [en-gb] Hello "⟨%s⟩""#, "message: [en-gb] one", "message: [en-gb] many\tthings",
            ])
        #expect(
            try readTranslated(file, as: .po) == [
                #"Bonjour %s → Hello "⟨%s⟩""#, "un → one", "des → many\tthings",
            ])
    }

    @Test func commentsOfTranslatorsAreComments() throws {
        let document = try GettextReader().document(of: PaddedBytes(file.utf8))
        #expect(document.comments.map(\.text) == [" Translators: mtlint-disable x"])
    }

    @Test func aStringInPartsIsChangedInItsParts() throws {
        let text = "msgid \"a\"\nmsgstr \"one \"\n\"two\"\n"
        #expect(try replace("two", with: "\"2\\\n", in: text, as: .po)?.contains(#""\"2\\\n""#) == true)
        #expect(try replace("one two", with: "x", in: text, as: .po) == nil)
    }

    @Test(arguments: [
        ("msgstr \"a\"", 0), ("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"", 0), ("msgid \"a", 6), ("msgid a", 6),
        ("\"a\"", 0), ("msgid \"a\"\nmsgstr[0 \"b\"", 18), ("msgid \"a\" b\n", 10), ("nonsense\n", 0),
        ("msgid \"a\"\n", 0),
    ])
    func whatIsMalformedIsRefused(_ text: String, _ offset: Int) {
        let error = #expect(throws: FormatError.self) { try read(text, as: .po) }
        #expect(error?.offset == offset)
    }

    /// Its own flag is what counts, and not a comment that has the word.
    @Test func fuzzyEntriesAreLeftOut() throws {
        let file = """
            #, fuzzy
            msgid ""
            msgstr "Language: de\\n"

            # fuzzy
            #, c-format, no-wrap
            msgid "a"
            msgstr "eins"

            #, c-format, fuzzy
            #| msgid "old"
            msgctxt "c"
            msgid "b"
            msgid_plural "bs"
            msgstr[0] "zwei"
            msgstr[1] "drei"

            msgid "c"
            msgstr "vier"
            """
        #expect(try read(file, as: .po) == ["message: [de] eins", "message: [de] vier"])
    }
}
