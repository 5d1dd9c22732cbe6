import MTLintCore
import MTLintFormats
import Testing

/// What tables give to lint, and what is refused.
struct TableReaderTests {
    private let table = "id,text,\"the note\"\r\n1,One,\"say \"\"hi\"\"\"\r\n\r\n2,\"Two,\nthree\",\n"

    @Test func cellsAreTexts() throws {
        #expect(
            try read(table, as: .csv) == [
                "cell: id", "cell: text", "cell: the note", "cell: 1", "cell: One", "cell: say \"hi\"", "cell: 2",
                "headline: Two,", "headline: three",
            ])
        #expect(try read("a;b\n1,5;2", as: .csv) == ["cell: a", "cell: b", "cell: 1,5", "cell: 2"])
        #expect(try read("a\tb\n\"c\t5\"", as: .tsv) == ["cell: a", "cell: b", "cell: \"c", "cell: 5\""])
    }

    /// A quotation mark inside of a cell hides no separator.
    @Test func theFirstRowTellsTheSeparator() throws {
        #expect(
            try read("5\" disk,a\nb,\"c;d;e\"", as: .csv) == ["cell: 5\" disk", "cell: a", "cell: b", "cell: c;d;e"])
        #expect(try read("\"a\"\",;\n\";b\n", as: .csv) == ["cell: a\",;", "cell: b"])
    }

    /// Where a quotation mark begins a cell for one of the separators only, what is put behind it may tell the other.
    @Test func noFixChangesTheSeparator() throws {
        let table = "a;\"b,\" one,two\nc,d\""
        #expect(try read(table, as: .csv) == ["cell: a;\"b", "headline: one,two", "headline: c,d"])
        #expect(try replace("one", with: "1", in: table, as: .csv) == "a;\"b,\" 1,two\nc,d\"")
        #expect(try replace("one", with: "1; 2", in: table, as: .csv) == nil)
    }

    @Test func columnsAreNamedOrNumbered() throws {
        #expect(try read(table, as: .csv, FormatOptions(columns: ["the note"])) == ["cell: say \"hi\""])
        #expect(try read("a,b\nc,d", as: .csv, FormatOptions(columns: ["2"])) == ["cell: b", "cell: d"])
        #expect(throws: FormatError.self) { try read(table, as: .csv, FormatOptions(columns: ["x"])) }
    }

    @Test func replacementsKeepTheForm() throws {
        #expect(try replace("hi", with: "\"x\"", in: table, as: .csv) == table.replacing("hi", with: "\"\"x\"\""))
        #expect(try replace("One", with: "a,b", in: table, as: .csv) == nil)
        #expect(try replace("Two", with: "a,b", in: table, as: .csv) == table.replacing("Two", with: "a,b"))
    }

    @Test(arguments: [("a,\"b\n", 2), ("\"a\"b,c", 3)])
    func whatIsMalformedIsRefused(_ text: String, _ offset: Int) {
        let error = #expect(throws: FormatError.self) { try read(text, as: .csv) }
        #expect(error?.offset == offset)
    }
}
