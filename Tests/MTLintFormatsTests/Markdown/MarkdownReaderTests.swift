import MTLintCore
import MTLintFormats
import Testing

/// What Markdown gives to lint.
struct MarkdownReaderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let segments: [String]

        init(_ name: String, _ text: String, _ segments: String...) {
            testDescription = name
            self.text = text
            self.segments = segments
        }
    }

    static let cases = [
        Case("paragraphs", "a\nb\n\nc", "paragraph: a⏎b", "paragraph: c"),
        Case("headings", "# a #\nb\n===\nc\n-\n#d", "headline: a", "headline: b", "headline: c", "paragraph: #d"),
        Case("front matter", "---\ntitle: a\n---\nb", "paragraph: b"),
        Case("a thematic break is no front matter", "---\na\n", "paragraph: a"),
        Case("quotations", "> a\n> b\nc\n\n> > d", "paragraph: a⏎b⏎c", "paragraph: d"),
        Case("lists", "- a\n  b\n- c\n\n  d\n1. e", "listItem: a⏎b", "listItem: c", "listItem: d", "listItem: e"),
        Case("a number that is no list", "The year\n1984. It", "paragraph: The year⏎1984. It"),
        Case("nested", "- a\n  > b\n  > c\n", "listItem: a", "paragraph: b⏎c"),
        Case("tasks", "- [ ] a\n- [x] b", "listItem: a", "listItem: b"),
        Case("code", "a.\n\n    b\n\n```\nc\n```\n~~~ x\nd", "paragraph: a."),
        Case("code in a list", "- a.\n\n      b\n\n  ```\n  c\n  ```\n- d", "listItem: a.", "listItem: d"),
        Case("no code in a paragraph", "a\n    b", "paragraph: a⏎b"),
        Case("code spans", "a `b` ``c`d`` `e", "paragraph: a ⟨`b`⟩ ⟨``c`d``⟩ `e"),
        Case("emphasis", "*a* **b** ***c*** _d_ snake_case 2*3*4 ~~e~~", "paragraph: a b c d snake_case 234 e"),
        Case("marks that are none", "2 * 3 * 4, a_b_c, **", "paragraph: 2 * 3 * 4, a_b_c, **"),
        Case("escapes", "\\*a\\* \\b", "paragraph: *a* \\b"),
        Case("references", "&eacute; &nope; a & b", "paragraph: é ⟨&nope;⟩ a & b"),
        Case("links", "[a](b) [c](<d e> 'f') <http://g.h> [i]", "paragraph: a c ⟨<http://g.h>⟩ [i]", "label: f"),
        Case("emphasis in links", "*a [b* c](d) [e/_/f](g) [h/_/i](j)", "paragraph: *a b* c e/_/f h/_/i"),
        Case(
            "addresses on lines of their own", "a [b][]\n\n[b]:\n  http://c\n  (d)\n\n[e]:\nf g",
            "paragraph: a ⟨[b][]⟩",
            "paragraph: ⟨[e]⟩:⏎f g"),
        Case("images", "a ![b *c*](d \"e\").", "paragraph: a ⟨![b *c*](d \"e\")⟩.", "label: b c", "label: e"),
        Case("an image in a link", "[![a](b)](c) d", "paragraph: ⟨![a](b)⟩ d", "label: a"),
        Case("links with references", "[a][x] [x] [b][]\n\n[x]: y 'z'", "paragraph: a ⟨[x]⟩ [b][]"),
        Case("footnotes", "a[^1]\n\n[^1]: b", "paragraph: a⟨[^1]⟩", "paragraph: b"),
        Case("hard breaks", "a  \nb\\\nc", "paragraph: a⟨⏎⟩b⟨⏎⟩c"),
        Case("tags", "a <b>c</b><br>d <kbd>e</kbd> <!-- f -->", "paragraph: a c⟨⏎⟩d ⟨<kbd>e</kbd>⟩"),
        Case("HTML", "<div>\n<p>a <b>c</b></p>\n</div>\n\nd", "paragraph: a c", "paragraph: d"),
        Case("scripts", "<script>\n\na\n</script>\nb", "paragraph: b"),
        Case(
            "tables", "a | b\n-|-\nc \\| d | `e`\n\nf", "cell: a", "cell: b", "cell: c | d", "paragraph: f"),
        Case("no table", "a | b\n-\nc", "headline: a | b", "paragraph: c"),
        Case("placeholders", "a {{ b }} ${c} {% d %}", "paragraph: a ⟨{{ b }}⟩ ⟨${c}⟩ ⟨{% d %}⟩"),
        Case("CR LF", "# a\r\n\r\nb\r\nc\r\n", "headline: a", "paragraph: b⏎c"),
        Case("a code span over lines", "> a `b\n> c` d", "paragraph: a ⟨`b⟩⟨⏎⟩⟨c`⟩ d"),
    ]

    @Test(arguments: cases)
    func segments(_ test: Case) throws {
        #expect(try read(test.text, as: .markdown) == test.segments)
    }

    @Test func commentsHaveTheirPlaces() {
        let text = "<!-- a -->\n\nb <!-- c -->\n> d <!-- e\n> f -->\n"
        let document = MarkdownReader().document(of: PaddedBytes(text.utf8))
        #expect(document.comments.map(\.text) == [" a ", " c ", " e\n> f "])
        #expect(
            document.comments.map { document.source.string($0.range.indices) }
                == ["<!-- a -->", "<!-- c -->", "<!-- e\n> f -->"])
    }

    @Test func replacementsAreEscaped() throws {
        #expect(try replace("x", with: "*_", in: "a x", as: .markdown) == "a \\*\\_")
        #expect(try replace("x", with: "|", in: "a | x\n-|-", as: .markdown) == "a | \\|\n-|-")
        #expect(try replace("x", with: "’", in: "&rsquo; x", as: .markdown) == "&rsquo; &rsquo;")
        #expect(try replace("x", with: "- y", in: "x z", as: .markdown) == nil)
        #expect(try replace("x", with: "y\n\nz", in: "a x", as: .markdown) == "a y\n\nz")
        #expect(try replace("x", with: "y\n\nz", in: "> a x", as: .markdown) == nil)
        #expect(try replace("x", with: "<", in: "<p>x</p>", as: .markdown) == "<p>&lt;</p>")
    }

    /// The mark of a quotation goes with the line break that is replaced.
    @Test func lineBreaksAreReplacedWithWhatStandsBehindThem() throws {
        #expect(try replace("a\nb", with: "a b", in: "> a\n> b", as: .markdown) == "> a b")
    }

    /// The white space behind it is no part of the text.
    @Test func aTaskMarkMayStandAlone() throws {
        #expect(try read("- [x] \n- [ ] one\n", as: .markdown) == ["listItem: [x]", "listItem: one"])
    }

    @Test func codeGoesOnWithTheSentence() throws {
        #expect(
            try read("It is called by\n\n    x\n\nor by\n```\ny\n```\nSo:\n\n    z\n", as: .markdown) == [
                "paragraph: It is called by⟨ ⟩⟨\u{FFFC}⟩", "paragraph: or by⟨ ⟩⟨\u{FFFC}⟩", "paragraph: So:",
            ])
    }

    @Test func tagsThatHTMLDoesNotHaveArePlaceholders() throws {
        #expect(
            try read("Set <key> to <b>one</b> <my-tag>two</my-tag> <x y=z>.\n", as: .markdown) == [
                "paragraph: Set ⟨<key>⟩ to one two ."
            ])
    }

    @Test func pandocsTitleBlockIsNoText() throws {
        #expect(try read("% A title\n  of two lines\n% Me\n\nOne.\n", as: .markdown) == ["paragraph: One."])
    }

    /// Whether a mark opens or closes is told by the white space beside it.
    @Test func noFixMovesSpaceBesideEmphasis() throws {
        #expect(try replace(" b", with: "b", in: "**a** b **", as: .markdown) == nil)
        #expect(try replace("b", with: "c", in: "**a** b **", as: .markdown) == "**a** c **")
        #expect(try replace("a", with: "a ", in: "**a** b", as: .markdown) == nil)
    }
}
