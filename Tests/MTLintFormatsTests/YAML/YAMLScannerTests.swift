import MTLintCore
import MTLintFormats
import Testing

/// What the scanner says of YAML is what libyaml says of it.
struct YAMLScannerTests {
    /// What it knows, each alone and all in one.
    private static let known = [
        "# a\na: b # c\n\nd: # e\n  f: g\nh: &i # j\n  k: l\n",
        "a: one\n  two\n\n  three # c\nb: x:y z#\n",
        "- a\n-   b: c\n    d: e\n- - f\n  - g\n-\n  h\n- # c\n  i\n",
        "a:\n- b\n- c:\n  - d\n  e: f\ng:\n",
        "'a': 'it''s\n  two'\n\"b\" : \"\\u00E9\\x41\\U0001F600\\\n  x \\\"y\\\"\" # c\n",
        "a: |\n  b\n\n    c\n\nd: >-\n   e\n   f\n\n# g\nh: |+ # i\n\n\nj: |\nk: l\n",
        "a: &b\n  c: d\ne: *b # f\ng: !!str h\ni: !x/y:z [j]\nk: &l !m \"n\"\no: ! p\nq: !r |\n  s\n",
        "a: [b, 'c', \"d\"  , {e: f, g: , h}, *i, [j\n, # k\nl], ]\nm: {}\nn: []\n",
        "{\"en\":{\"a\":\"b\", c: d},\n e-US: {f: g}}\n",
        "en:\n  a: b\npt-BR:\n  c: d\nmenu:\n  e: f\n---\n- g\n--- # h\nde:\n  i: j\n",
        "a: b\r\nc:\r\n  - d\r\n  - |\r\n    e\r\n\r\n    f\r\n# g\r\n",
        "a: -b\nc: ?d\n:e: :f\n-g: h-\ni: \u{e9}\u{201C}j\u{201D}\u{A0}k\n",
        "a: ~\nb: No\nc: 12\nd: 1.5e3\ne: off-\nf: 0x1F\ng: +1\nh: .\n",
    ]

    @Test(arguments: known + [known.dropFirst(9).dropLast(3).joined(), "", "\n", "# a", "a:", "- "])
    func whatItKnowsIsRead(yaml: String) throws {
        let text = PaddedBytes(yaml.utf8)
        let scanned = try #require(YAMLReader().scannedDocument(of: text), "not known")
        expectSame(scanned, try YAMLReader().parsedDocument(of: text))
    }

    /// What is wrong, or is known to libyaml alone.
    @Test(arguments: [
        "a: b: c", "a: 'b", "a: \"\\q\"", "a: \"\\uD800\"", "a: [b", "a: [b}", "a: [b, , c]", "a\n", "a: b\nc",
        "a: b\n c: d",
        "a:\n  b: c\n d: e", "\ta: b", "a: b\n\tc", "a: |\n\tb", "a: |\n    \n  b", "a: 'b' c", "a: - b", "- a\nb: c",
        "a: @b",
        "a: `b", "a: *b c", "a: *b : c", "a: \u{1}", "a: \u{7F}", "a: b\rc", "a: \u{85}b", "a: b\u{2028}",
        "a: {b: c: d}",
        "a: [b: c]", "? a\n: b", "%YAML 1.1\n---\na: b", "a: b\n...\n", "a: 'b\n--- c'", "&a b: c", "- &a b: c",
        "!x\na: b",
        "a: !!\n", "a: |2\n   b", "[a]: b", "'a\n b': c", "a: &b\n  c", "\u{FEFF}a: b\n", "a: b\n\u{FEFF}c: d", "a: %b",
        "a: {b?: c}", "a: [\n---\n]", "a: b\n---c: d", "--- a", "a", "|\na", ">\n a", "'a'", "a: [b#c, #d\n]",
        "a: [b,#c\n]", "a: \"b\"#c",
    ])
    func whatItDoesNotKnowIsLeft(yaml: String) throws {
        let text = PaddedBytes(yaml.utf8)
        guard let scanned = YAMLReader().scannedDocument(of: text) else { return }
        expectSame(scanned, try YAMLReader().parsedDocument(of: text))
    }

    @Test func deepAndLongIsLeft() {
        for yaml in [
            String(repeating: "- ", count: 5000) + "a", "a: " + String(repeating: "[", count: 5000),
            (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
            String(repeating: "a", count: 2000) + ": b", "{" + String(repeating: "a", count: 2000) + ": b}",
        ] {
            #expect(YAMLReader().scannedDocument(of: PaddedBytes(yaml.utf8)) == nil)
        }
    }

    private func expectSame(_ scanned: Document, _ parsed: Document) {
        #expect(scanned.text.bytes == parsed.text.bytes)
        #expect(scanned.segments == parsed.segments)
        #expect(scanned.map.stretches == parsed.map.stretches)
        #expect(scanned.protected == parsed.protected)
        #expect(scanned.comments == parsed.comments)
    }
}
