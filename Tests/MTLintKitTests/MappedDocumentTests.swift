import MTLintKit
import Testing

/// Documents whose text is not the file's: findings and fixes are carried to the file.
struct MappedDocumentTests {
    private let linter: Linter

    init() throws { linter = Linter(rules: try RulePack.rules, language: .english) }

    /// A document of pieces that are the file's own text or stand for something else in the file.
    private func document(_ pieces: [(text: String, source: String)], _ language: LanguageTag? = nil) -> Document {
        var builder = OffsetMapBuilder<InDocument, InFile>()
        for piece in pieces {
            if piece.text == piece.source {
                builder.copy(UInt32(piece.text.utf8.count))
            } else {
                builder.replace(from: UInt32(piece.text.utf8.count), to: UInt32(piece.source.utf8.count))
            }
        }
        let text = PaddedBytes(pieces.map(\.text).joined().utf8)
        return Document(
            source: PaddedBytes(pieces.map(\.source).joined().utf8), text: text, map: builder.finish(),
            segments: [Segment(range: TextRange(0..<text.count), role: .paragraph, language: language)])
    }

    /// What is found in the file, and the file after safe fixes.
    private func lint(_ document: Document) -> (found: [String], fixed: String?) {
        let scratch = linter.makeScratch()
        let found = linter.lint(document, in: scratch).diagnostics
        let fixed = Fixer.apply(found, atLeast: .safe, to: document.source)
        return (found.map { document.source.string($0.range.indices) }, fixed.map { $0.text.string(0..<$0.text.count) })
    }

    private let rest = (
        text: " the festival opens its doors on Tuesday.", source: " the festival opens its doors on Tuesday."
    )

    @Test func tagsStayWhereTheyAre() {
        let result = lint(
            document([("", "<p>"), ("Cinema", "Cinema"), ("", "<b>"), (" :", " :"), ("", "</b>"), rest, ("", "</p>")]))
        #expect(result.found == ["Cinema<b> :"])
        #expect(result.fixed == "<p>Cinema<b>:</b> the festival opens its doors on Tuesday.</p>")
    }

    @Test func referencesAreReplacedAsAWhole() {
        let result = lint(document([("Cinéma", "Cin&eacute;ma"), ("\u{A0}", "&nbsp;"), (":", ":"), rest]))
        #expect(result.found == ["Cin&eacute;ma&nbsp;:"])
        #expect(result.fixed == "Cin&eacute;ma: the festival opens its doors on Tuesday.")
    }

    /// A fix that would take away more of the file than it says is not proposed; the finding stays.
    @Test func partsOfReferencesAreNotTouched() {
        let result = lint(document([("Cinema :", "&cinema-colon;"), rest]))
        #expect(result.found == ["&cinema-colon;"])
        #expect(result.fixed == nil)
    }

    /// Normalization and markup together: two maps, one after the other.
    @Test func decomposedTextIsMappedToo() {
        let name = "Cine\u{301}ma"
        let result = lint(document([("", "<i>"), (name, name), ("", "</i>"), (" :", " :"), rest]))
        #expect(result.found == ["\(name)</i> :"])
        #expect(
            result.fixed.map { Array($0.utf8) }
                == Array("<i>\(name)</i>: the festival opens its doors on Tuesday.".utf8))
    }

    @Test func segmentsInAnotherLanguageAreLeftToTheRulesForAll() {
        let pieces = [
            (text: "Cinema : the festival ( of Cannes )", source: "Cinema : the festival ( of Cannes )"), rest,
        ]
        #expect(lint(document(pieces)).found == ["Cinema :", "( of Cannes )"])
        #expect(lint(document(pieces, LanguageTag("fr"))).found == ["( of Cannes )"])
        #expect(lint(document(pieces, LanguageTag("en-GB"))).found == ["Cinema :", "( of Cannes )"])
    }
}
