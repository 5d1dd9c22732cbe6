import MTLintFormats
import MTLintTestSupport

/// Files of every format made of random pieces.
enum SampleFile {
    private static let texts = [
        "Word ", "two words. ", "é’“ ", "北京。", "e\u{301} ", "3 > 2 ", "it’s ", "{n} ", "%s ", "http://a.bc/d ", "100% ",
        "-- ",
    ]
    private static let backslashes = ["\\n", "\\\\", "\\t"]
    private static let references = ["&amp;", "&lt;b&gt;", "&#233;", "&#x2019;", "&quot;"]

    static func random(_ format: FileFormat, _ random: inout SeededGenerator) -> String {
        let (template, pieces) = form(format)
        var file = ""
        for (index, part) in template.split(separator: "◆", omittingEmptySubsequences: false).enumerated() {
            if index > 0 {
                for _ in 0..<Int.random(in: 1...8, using: &random) {
                    file += pieces.randomElement(using: &random) ?? ""
                }
            }
            file += part
        }
        return file
    }

    /// Pieces of any format, to put where they do not belong.
    static let anything =
        FileFormat.allCases.flatMap { form($0).pieces } + ["\"", "<", "&", "\n", "\r\n", "\\", "{", "}", "]]>"]

    /// A file with holes, and what may stand in them.
    private static func form(_ format: FileFormat) -> (template: String, pieces: [String]) {
        let json = texts + backslashes + ["\\\"", "\\/", "\\u00e9", "\\ud83d\\ude00", "\\n\\n"]
        let xml = texts + references + ["\n", "<!-- c -->", "<![CDATA[a & b]]>", "<g id=\"1\">x</g>", "<x id='2'/>"]
        switch format {
        case .android:
            return (
                "<resources>\n<string name=\"a\">◆</string><plurals name=\"b\"><item quantity=\"one\">◆</item></plurals></resources>\n",
                xml + ["\\'", "\\\"", "\\n", "\\u2026"]
            )
        case .arb: return ("{\"@@locale\": \"en\", \"a\": \"◆\", \"@a\": {\"d\": \"◆\"}}", json)
        case .csv: return ("a,\"◆\",Word\r\n\"◆\"\n", texts + ["\"\""])
        case .html:
            return (
                "<html lang=en><p>◆</p>◆<table><tr><td title=\"◆\">◆</table>◆",
                texts + references + [
                    "\n", "  ", "<p>", "</p>", "<div lang=fr>", "</div>", "<img alt='a &amp; b'>", "<br>", "<code>",
                    "</code>",
                    "<!-- c -->", "<script>", "</script>", "&eacute;", "&nbsp;", "<span translate=no>", "</span>",
                    "<li>",
                    "< ", "<a title='x y'>", "</a>", "<pre>", "</pre>", "<b>", "</b>", "<h2>", "</h2>",
                ]
            )
        case .json: return ("{\"a\": \"◆\", \"b\": [\"◆\", 1.5, {\"◆\": null}], \"c\": true}\n", json)
        case .jsonl: return ("{\"id\": 1, \"text\": \"◆\"}\n\n{\"text\": \"◆\"}", json)
        case .markdown:
            return (
                "# ◆\n\n◆\n\n- ◆\n- ◆\n\n> ◆\n> ◆\n\n| ◆ | b |\n|---|---|\n| ◆ | d |\n\n◆",
                texts + references + [
                    "\n", "\n\n", "  \n", "*", "**", "_", "`", "``", "[", "](u)", "](u \"t\")", "![", "|", "\n```\n",
                    "\n    ",
                    "\\*", "~~", "<br>", "[^1]", "\n---\n", "\n> ", "\n- ", "<b>", "</b>", "<!-- c -->", "[a]: b\n",
                    "\n<div>\n",
                ]
            )
        case .po:
            return (
                "# ◆\nmsgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\nmsgid \"◆\"\nmsgstr \"◆\"\n\"◆\"\n\n#~ msgid \"◆\"\n",
                texts + backslashes + ["\\\"", "\\303\\251"]
            )
        case .properties: return ("# ◆\na.b = ◆\nc:◆\\\n   ◆\nd\n", texts + backslashes + ["\\u00e9", "\\:", "="])
        case .resx:
            return (
                "<root><data name=\"a\"><value>◆</value></data><data name='b'>\n<value>◆</value></data></root>", xml
            )
        case .srt:
            return (
                "1\n00:00:01,000 --> 00:00:02,000\n◆\n◆\n\n2\n00:00:03,000 --> 00:00:04,000\n◆\n",
                ["Word ", "two words. ", "é’“ ", "<i>", "</i>", "{\\an8}", "3 < 4 "]
            )
        case .strings:
            return ("/* ◆ */\n\"a\" = \"◆\"; // c\nb = \"◆\";\n", texts + backslashes + ["\\\"", "\\U00e9", "\n"])
        case .stringsdict:
            return ("<plist><dict><key>one</key><string>◆</string><key>x</key><string>◆</string></dict></plist>", xml)
        case .text: return ("◆\n\n◆\n", texts + ["\n", "\n\n"])
        case .tmx:
            return (
                "<tmx><header srclang='fr'/><body><tu><tuv xml:lang='fr'><seg>◆</seg></tuv><tuv xml:lang='en'><seg>◆</seg></tuv></tu></body></tmx>",
                xml + ["<hi>y</hi>"]
            )
        case .ts:
            return (
                "<!DOCTYPE TS><TS language='en'><context><message><source>◆</source><translation>◆</translation></message></context></TS>",
                xml
            )
        case .tsv: return ("a\t◆\n◆\t◆\n", texts + ["\""])
        case .vtt:
            return (
                "WEBVTT\n\nNOTE ◆\n\n00:01.000 --> 00:02.000\n◆\n◆\n",
                ["Word ", "two words. ", "é’“ ", "<v Ann>", "</v>", "&amp;", "&nbsp;"]
            )
        case .xcstrings:
            return ("{\"strings\": {\"◆\": {\"localizations\": {\"en\": {\"stringUnit\": {\"value\": \"◆\"}}}}}}", json)
        case .xliff:
            return (
                "<xliff><file target-language='en'><body><trans-unit><source>◆</source><target>◆</target></trans-unit></body></file></xliff>",
                xml + ["<mrk mtype='seg'>y</mrk>"]
            )
        case .yaml:
            return (
                "en:\n  a: \"◆\"\n  b: 'x ◆'\n  c: |\n    x ◆\n\n    x ◆\n  d: >-\n    x ◆\n    x ◆\n  # ◆\n  e: [Word, \"◆\"]\n",
                texts + ["é ", "\\\\"]
            )
        }
    }
}
