import Testing

@testable import MTLintReporters

struct XMLWriterTests {
    @Test func `elements, attributes and text`() {
        var xml = XMLWriter()
        xml.declaration()
        xml.begin("a")
        xml.attribute("b", 1)
        xml.begin("c")
        xml.end()
        xml.text("d")
        xml.end()
        xml.breakLine()
        #expect(
            String(decoding: xml.takeOutput(), as: UTF8.self)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"1\"><c/>d</a>\n")
        #expect(xml.takeOutput().isEmpty)
    }

    @Test(
        arguments: [
            ("<&>\"'", "&lt;&amp;&gt;&quot;'", "&lt;&amp;&gt;\"'"), ("\t\n", "&#9;&#10;", "\t\n"),
            ("\r", "&#13;", "&#13;"), ("\u{0}\u{1B}", "␀␛", "␀␛"), ("\u{FFFE}", "\u{FFFD}", "\u{FFFD}"),
            ("é朝😀\u{85}", "é朝😀\u{85}", "é朝😀\u{85}"),
        ])
    func `what XML can’t hold as it is`(text: String, attribute: String, content: String) {
        var xml = XMLWriter()
        xml.begin("a")
        xml.attribute("b", text)
        xml.text(text)
        xml.end()
        #expect(String(decoding: xml.takeOutput(), as: UTF8.self) == "<a b=\"\(attribute)\">\(content)</a>")
    }
}
