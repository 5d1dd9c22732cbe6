import MTLintKit
import Testing

/// What a file states its text to be in is what the text should be in.
struct StatedLanguageTests {
    private static let english = [
        "The new line between the two cities will open in March, a year later than was planned, the railway said.",
        "It is to carry two thousand passengers an hour in each direction, and the fares are to stay as they are.",
    ]
    private static let french =
        "Les travaux avaient commencé il y a dix ans, mais la découverte de vestiges romains les a retardés."
    private static let german =
        "Die Arbeiten hatten vor zehn Jahren begonnen, doch die Funde aus römischer Zeit haben sie immer wieder verzögert."

    private func found(_ text: String, as format: FileFormat, language: String = "en") throws -> [String] {
        let linter = Linter(rules: try RulePack.rules, language: try #require(LanguageTag(language)))
        let document = try format.reader().document(of: PaddedBytes(text.utf8))
        return linter.lint(document, in: linter.makeScratch()).diagnostics
            .map { "\($0.rule.id): \(document.source.string($0.range.indices))" }
    }

    private func page(_ language: String, _ paragraphs: [String]) -> String {
        "<html lang=\"\(language)\"><body>" + paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
            + "</body></html>"
    }

    @Test func aParagraphLeftInAnotherLanguageIsFound() throws {
        let text = page("en", [Self.english[0], Self.french, Self.english[1]])
        #expect(try found(text, as: .html) == ["residue/untranslated-paragraph: \(Self.french)"])
    }

    @Test func whatStatesItsOwnLanguageIsNot() throws {
        let text = page("en", [Self.english[0], Self.english[1]])
            .replacing("</body>", with: "<p lang=\"fr\">\(Self.french)</p></body>")
        #expect(try found(text, as: .html).isEmpty)
    }

    /// The page may have been made of another one, whose language it still states.
    @Test func aWholePageInAnotherLanguageIsNot() throws {
        #expect(try found(page("en", [Self.french, Self.french]), as: .html).isEmpty)
    }

    private func catalogue(_ language: String, _ entries: [(String, String)]) -> String {
        "msgid \"\"\nmsgstr \"Language: \(language)\\n\"\n\n"
            + entries.map { "msgid \"\($0)\"\nmsgstr \"\($1)\"\n" }.joined(separator: "\n")
    }

    /// That English is no German can be told by its words.
    @Test func messagesLeftInTheSourceLanguageAreFound() throws {
        let text = catalogue("de", [("a", Self.german), (Self.english[0], Self.english[0]), ("b", Self.german)])
        #expect(
            try found(text, as: .po).filter { $0.hasPrefix("residue") }
                == ["residue/untranslated-paragraph: \(Self.english[0])"])
    }

    @Test func messagesMayAllBeLeft() throws {
        let text = catalogue("en", [("a", Self.french), ("b", Self.german)])
        #expect(try found(text, as: .po).filter { $0.hasPrefix("residue/untranslated-p") }.count == 2)
    }
}
