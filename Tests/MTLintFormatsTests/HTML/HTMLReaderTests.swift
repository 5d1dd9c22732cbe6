import MTLintCore
import MTLintFormats
import Testing

/// What HTML gives to lint.
struct HTMLReaderTests {
    @Test func blocksAreSegmentsWithRoles() throws {
        #expect(
            try read(
                "<h2>Head</h2><p>One.<p>Two.<ul><li>a<li>b</ul><table><tr><th>c<td>d</table><button>OK</button>rest",
                as: .html)
                == [
                    "headline: Head", "paragraph: One.", "paragraph: Two.", "listItem: a", "listItem: b", "cell: c",
                    "cell: d", "label: OK", "paragraph: rest",
                ])
    }

    @Test func inlineTagsAreTakenOut() throws {
        #expect(try read("<p>A <b>bold</b><!-- c --> <i>word</i>.</p>", as: .html) == ["paragraph: A bold word."])
    }

    @Test func whiteSpaceIsReadAsBrowsersShowIt() throws {
        #expect(try read("<p>\n  A   word\n  and <b> more </b> </p>", as: .html) == ["paragraph: A word and more"])
        #expect(try read("<p>A<br>\nword</p>", as: .html) == ["paragraph: A⟨⏎⟩word"])
    }

    @Test func codeAndImagesAreProtected() throws {
        #expect(
            try read("<p>Run <code>a : b</code> with <img src='x'>.</p><pre>c : d</pre><script>e</script>", as: .html)
                == ["paragraph: Run ⟨<code>a : b</code>⟩ with ⟨<img src='x'>⟩."])
    }

    @Test func picturesOfAFontAreProtected() throws {
        #expect(
            try read(
                "<h2>Head<a href='#h'>\u{F0C1}</a></h2><p><i>&#xF0C1;\u{E001}</i> One \u{E000}<b>\u{E000}x</b></p>",
                as: .html)
                == [
                    "headline: Head⟨<a href='#h'>\u{F0C1}</a>⟩",
                    "paragraph: ⟨<i>&#xF0C1;\u{E001}</i>⟩ One \u{E000}\u{E000}x",
                ])
    }

    @Test func scriptsEndAtTheirTag() throws {
        #expect(try read("<script>if (a</b) '<p>x</p>'</script >y", as: .html) == ["paragraph: y"])
        #expect(try read("<style>never closed <p>x", as: .html) == [])
    }

    @Test func attributesThatPeopleReadAreLabels() throws {
        #expect(
            try read(
                """
                <meta name="description" content="About it"><meta name="generator" content="X">\
                <p>See <img alt="A &amp; B" title=T src=z> and <a title='Go' href="u">here</a>.\
                <input placeholder="Name"><span aria-label="x"></span>
                """, as: .html)
                == [
                    "label: About it",
                    "paragraph: See ⟨<img alt=\"A &amp; B\" title=T src=z>⟩ and here.⟨<input placeholder=\"Name\">⟩",
                    "label: A & B", "label: T", "label: Go", "label: Name", "label: x",
                ])
    }

    @Test func languagesAreInherited() throws {
        #expect(
            try read("<html lang=en-GB><p>One <q lang=fr>deux</q></p><div lang=fr><p>trois</div><p>four", as: .html)
                == ["paragraph: [en-gb] One ⟨<q lang=fr>deux</q>⟩", "paragraph: [fr] trois", "paragraph: [en-gb] four"])
    }

    @Test func whatIsNotToBeTranslatedIsNotRead() throws {
        #expect(
            try read("<div translate=no><p>x</div><p>By <b translate='no'>A <i>B</i></b>.", as: .html)
                == ["paragraph: By ⟨<b translate='no'>A <i>B</i></b>⟩."])
    }

    @Test func referencesAreDecoded() throws {
        #expect(
            try read("<p>&eacute;&#8217;&#x2019;&#146; &unknown; AT&T &amp;lt;", as: .html)
                == ["paragraph: é’’’ ⟨&unknown;⟩ AT&T &lt;"])
    }

    @Test func whatIsNoMarkupIsText() throws {
        #expect(try read("3 < 4 and 5 > 2 <", as: .html) == ["paragraph: 3 < 4 and 5 > 2 <"])
    }

    @Test func commentsHaveTheirPlaces() throws {
        let document = HTMLReader().document(of: PaddedBytes("a<!-- mtlint-disable x -->b<!---->".utf8))
        #expect(document.comments.map(\.text) == [" mtlint-disable x ", ""])
        #expect(document.comments.map(\.range) == [TextRange(1..<26), TextRange(27..<34)])
    }

    @Test func replacementsAreWrittenAsTheirPlaceDemands() throws {
        #expect(try replace("x", with: "<&>", in: "<p>x", as: .html) == "<p>&lt;&amp;&gt;")
        #expect(try replace("x", with: "\"'", in: "<p>x", as: .html) == "<p>\"'")
        #expect(try replace("x", with: "\"'", in: "<img alt=\"x\">", as: .html) == "<img alt=\"&quot;'\">")
        #expect(try replace("x", with: "\"'", in: "<img alt='x'>", as: .html) == "<img alt='\"&#39;'>")
        #expect(try replace("x", with: "a b", in: "<img alt=x>", as: .html) == nil)
    }

    @Test func replacementsKeepToTheHabitOfTheFile() throws {
        #expect(try replace("x", with: "’“", in: "&rsquo; x", as: .html) == "&rsquo; &rsquo;&ldquo;")
        #expect(try replace("x", with: "’“", in: "&#8217; x", as: .html) == "&#8217; &#8217;&#8220;")
        #expect(try replace("x", with: "’“", in: "&#x2019; x", as: .html) == "&#x2019; &#x2019;&#x201C;")
        #expect(try replace("x", with: "’“", in: "&rsquo; x é", as: .html) == "&rsquo; &rsquo;“ é")
        #expect(try replace("x", with: "’“", in: "’ x", as: .html) == "’ ’“")
    }

    @Test func whatHoldsMarkupIsNotReplaced() throws {
        #expect(try replace("ab", with: "c", in: "<p>a<b>b</b>", as: .html) == nil)
    }

    /// A word of another language in a text is none of the text's.
    @Test func elementsInAnotherLanguageAreProtected() throws {
        #expect(
            try read("<p lang=en>The <i lang=fr>raison d’être</i> of <b lang=en-GB>it</b>.</p>", as: .html) == [
                "paragraph: [en] The ⟨<i lang=fr>raison d’être</i>⟩ of it."
            ])
        #expect(try read("<p>The <i lang=fr>mot</i>.</p>", as: .html) == ["paragraph: The mot."])
    }

    @Test func codeGoesOnWithTheSentence() throws {
        #expect(
            try read("<p>It defaults to</p>\n<div>\n<pre>x</pre></div><p>Done.</p><pre>y</pre>", as: .html) == [
                "paragraph: It defaults to⟨ ⟩⟨\u{FFFC}⟩", "paragraph: Done.",
            ])
    }

    @Test func linksBelowEachOtherAreAList() throws {
        #expect(
            try read("<div>\n<a href=a>One</a>\n<a href=b>Two</a>\n</div>", as: .html) == [
                "paragraph: One", "paragraph: Two",
            ])
        let sentence =
            "<div><a href=a>One</a> and\n<a href=b>two</a></div><p><a href=a>Three</a>\n<a href=b>four</a></p>"
        #expect(try read(sentence, as: .html) == ["paragraph: One and two", "paragraph: Three four"])
    }

    @Test func frontMatterAndBreakOpportunitiesAreNoText() throws {
        #expect(
            try read("---\ntitle: x\n---\n<p>Do&shy;nau&#8203;dampf&nbsp;x</p>", as: .html) == [
                "paragraph: Donaudampf\u{A0}x"
            ])
    }

    @Test func allNamesOfHTMLAreKnown() throws {
        #expect(
            try read(
                "<p>a&NoBreak;b &Zopf;&excl; &CounterClockwiseContourIntegral;&zwnj; &nosuch; &bne;</p>", as: .html)
                == ["paragraph: a\u{2060}b ℤ! ∳\u{200C} ⟨&nosuch;⟩ ⟨&bne;⟩"])
    }
}
