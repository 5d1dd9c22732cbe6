import MTLintCore
import MTLintFormats
import Testing

/// What the formats that are XML give to lint, and what is refused.
struct XMLReaderTests {
    @Test func xliff1() throws {
        let text = """
            <?xml version="1.0"?><!-- mtlint-disable x -->
            <xliff version="1.2"><file source-language="fr" target-language="en-GB"><header><note>n</note></header><body>
            <trans-unit id="1"><source>Un <g id="1">deux</g></source><target>One &amp; <g id="1">two</g><x id="2"/></target>
            <alt-trans><target>no</target></alt-trans></trans-unit>
            <trans-unit id="2" translate="no"><source>a</source><target>b</target></trans-unit>
            <trans-unit id="3"><source>c</source><target state="needs-translation">c</target></trans-unit>
            <trans-unit id="4"><source>d</source><target><mrk mtype="seg">D</mrk> <mrk mtype="protected">E</mrk></target>
            </trans-unit></body></file></xliff>
            """
        #expect(
            try readTranslated(text, as: .xliff) == [
                "Un deux → One & ⟨<g id=\"1\">⟩two⟨</g>⟩⟨<x id=\"2\"/>⟩", "d → D ⟨<mrk mtype=\"protected\">E</mrk>⟩",
            ])
        #expect(try read(text, as: .xliff).first?.hasPrefix("message: [en-gb] ") == true)
        #expect(try XLIFFReader().document(of: PaddedBytes(text.utf8)).comments.map(\.text) == [" mtlint-disable x "])
    }

    @Test func xliff2() throws {
        let text = """
            <xliff srcLang="fr" trgLang="en" version="2.0"><file id="f"><unit id="1"><notes><note>n</note></notes>
            <segment><source>Un</source><target>One <pc id="1">two</pc> <ph id="2"/></target></segment>
            <segment state="initial"><source>Deux</source><target>Deux</target></segment></unit></file></xliff>
            """
        #expect(try readTranslated(text, as: .xliff) == ["Un → One ⟨<pc id=\"1\">⟩two⟨</pc>⟩ ⟨<ph id=\"2\"/>⟩"])
    }

    @Test func tmx() throws {
        let text = """
            <tmx version="1.4"><header srclang="fr-FR"/><body><tu><note>n</note><tuv xml:lang="fr"><seg>Un</seg></tuv>
            <tuv xml:lang="en"><seg>One <bpt i="1">&lt;b></bpt>two<ept i="1"/> <hi>x</hi></seg></tuv></tu></body></tmx>
            """
        #expect(
            try readTranslated(text, as: .tmx) == ["Un → One ⟨<bpt i=\"1\">&lt;b></bpt>⟩two⟨<ept i=\"1\"/>⟩ x"])
    }

    @Test func qtLinguist() throws {
        let text = """
            <!DOCTYPE TS><TS version="2.1" language="en_US"><context><name>C</name>
            <message numerus="yes"><source>%n fichiers</source><translation type="unfinished"><numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform></translation></message>
            <message><source>Vieux</source><translation type="vanished">Old</translation></message>
            <message><source>A&amp;ide</source><translation>&amp;Help<byte value="x1"/></translation></message>
            </context></TS>
            """
        #expect(
            try readTranslated(text, as: .ts) == [
                "%n fichiers → ⟨%n⟩ file", "%n fichiers → ⟨%n⟩ files", "A&ide → &Help⟨<byte value=\"x1\"/>⟩",
            ])
    }

    @Test func resx() throws {
        let text = """
            <root><resheader name="version"><value>2.0</value></resheader>
            <data name="A" xml:space="preserve"><value>One {0}</value><comment>c</comment></data>
            <data name="B" type="System.Drawing.Size"><value>1, 2</value></data>
            <data name="&gt;&gt;C.Name"><value>C</value></data></root>
            """
        #expect(try read(text, as: .resx) == ["message: One ⟨{0}⟩"])
    }

    @Test func android() throws {
        let text = """
            <resources xmlns:xliff="x"><string name="a">Don\\'t <b>stop</b> <xliff:g id="n">%1$s</xliff:g>\\u2026</string>
            <string name="b" translatable="false">no</string><string name="c"><![CDATA[One <b>two</b>]]></string>
            <plurals name="d"><item quantity="one">%d day</item></plurals>
            <string-array name="e"><item>Day</item></string-array><style name="f"><item name="g">h</item></style></resources>
            """
        #expect(
            try read(text, as: .android) == [
                "message: Don't ⟨<b>⟩stop⟨</b>⟩ ⟨<xliff:g id=\"n\">%1$s</xliff:g>⟩…", "message: One ⟨<b>⟩two⟨</b>⟩",
                "message: ⟨%d⟩ day", "message: Day",
            ])
        #expect(
            try replace("Day", with: "\"It's\" & <", in: text, as: .android)
                == text.replacing("Day", with: "\\\"It\\'s\\\" &amp; &lt;"))
        #expect(try replace("One", with: "a & b", in: text, as: .android) == text.replacing("One", with: "a & b"))
        #expect(try replace("One", with: "]]>", in: text, as: .android) == nil)
    }

    @Test func stringsDictionary() throws {
        let text = """
            <plist version="1.0"><dict><key>k</key><dict><key>NSStringLocalizedFormatKey</key><string>%#@v@ left</string>
            <key>v</key><dict><key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
            <key>one</key><string>%d file</string><key>other</key><string>%d files</string></dict></dict></dict></plist>
            """
        #expect(
            try read(text, as: .stringsdict) == [
                "message: ⟨%#@v@⟩ left", "message: ⟨%d⟩ file", "message: ⟨%d⟩ files",
            ])
    }

    @Test func replacementsAreWrittenAsReferences() throws {
        let text = "<root><data name=\"a\"><value>x</value></data></root>"
        #expect(
            try replace("x", with: "a & b < ’", in: text, as: .resx)
                == text.replacing(">x<", with: ">a &amp; b &lt; ’<"))
        let habitual = text.replacing(">x<", with: ">&#x2019; x<")
        #expect(
            try replace(" x", with: " ’é", in: habitual, as: .resx)
                == text.replacing(">x<", with: ">&#x2019; &#x2019;&#xE9;<"))
    }

    @Test(arguments: [
        ("<root>", 6), ("<root></other>", 6), ("<root/><root/>", 7), ("", 0), ("text", 0), ("<root>a & b</root>", 8),
        ("<root>&nbsp;</root>", 6), ("<root a=b/>", 8), ("<root a='1' a='2'/>", 12), ("<root><!-- </root>", 6),
        ("<root><![CDATA[ </root>", 6), ("<root>3 < 4</root>", 8), ("<root a='<'/>", 9), ("<root", 0), ("</root>", 0),
        ("<root a='1'b='2'/>", 11), ("<!DOCTYPE x [<root/>", 0),
    ])
    func whatIsNotWellFormedIsRefused(_ text: String, _ offset: Int) {
        let error = #expect(throws: FormatError.self) { try read(text, as: .resx) }
        #expect(error?.offset == offset)
    }
}
