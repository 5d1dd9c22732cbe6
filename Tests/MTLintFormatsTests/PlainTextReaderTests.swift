import MTLintCore
import MTLintFormats
import MTLintTestSupport
import Testing

/// How lines become segments.
struct PlainTextReaderTests {
    /// The segments as “role: text”, with line breaks shown.
    private func read(_ text: String, _ layout: TextLayout? = nil) -> [String] {
        let document = PlainTextReader(layout: layout).document(of: PaddedBytes(text.utf8))
        return document.segments.map { segment in
            let text = document.text.string(segment.range.indices)
            return
                "\(segment.role.rawValue): \(text.replacing("\r\n", with: "⏎").replacing("\n", with: "⏎").replacing("\r", with: "⏎"))"
        }
    }

    private static let wrapped = """
        It was a bright cold day in April, and the clocks of the town
        were striking one. The mayor, his chin pressed to his breast in
        an effort to escape the wind, slipped quickly through the doors.
        """

    private static let wrappedAsOne = "paragraph: " + wrapped.replacing("\n", with: "⏎")

    @Test func wrappedLinesAreOneParagraph() {
        #expect(read(Self.wrapped) == [Self.wrappedAsOne])
        #expect(read("\(Self.wrapped)\n\n\(Self.wrapped)\n") == [Self.wrappedAsOne, Self.wrappedAsOne])
    }

    @Test func aLineWithRoomForTheNextWordWasNotWrapped() {
        let text = """
            The minister is expected in the capital of the province on Monday.
            He will speak,
            then leave for the north of the country and come back on Wednesday.
            """
        #expect(read(text).count == 3)
    }

    @Test func versesAreSegmentsOfTheirOwn() {
        let text = """
            O wind, that sings of sails upon the sea,
            Of harbours lost,
            Of lanterns in the night,
            Come down and bring the quiet home to me.
            """
        #expect(read(text).count == 4)
    }

    @Test func itemsOfAListAreSegmentsOfTheirOwn() {
        #expect(
            read("You need:\n\n- two eggs\n- a pinch of salt\n- 225 g of flour, sifted\n") == [
                "headline: You need:", "headline: - two eggs", "headline: - a pinch of salt",
                "headline: - 225 g of flour, sifted",
            ])
    }

    @Test func aParagraphALineIsASegmentALine() {
        let paragraph = String(repeating: "The ministers met in Berlin and talked about trade. ", count: 6)
        let text = Array(repeating: paragraph, count: 10).joined(separator: "\n")
        let trimmed = paragraph.dropLast()
        #expect(read(text) == Array(repeating: "paragraph: \(trimmed)", count: 10))
    }

    @Test func aSentenceALineIsALineLayout() {
        let lines = (1...10).map { "This is sentence number \($0) of the corpus." }
        #expect(read(lines.joined(separator: "\n")) == lines.map { "line: \($0)" })
        // Seven lines are too few to tell.
        #expect(read(lines.prefix(7).joined(separator: "\n")) == lines.prefix(7).map { "paragraph: \($0)" })
        // With blank lines between they are paragraphs.
        #expect(read(lines.joined(separator: "\n\n")) == lines.map { "paragraph: \($0)" })
    }

    @Test func theLayoutCanBeSaid() {
        #expect(read("A title\nA sentence.", .lines) == ["line: A title", "line: A sentence."])
        let lines = (1...10).map { "This is sentence number \($0) of the corpus." }
        #expect(read(lines.joined(separator: "\n"), .paragraphs) == lines.map { "paragraph: \($0)" })
        let wrapped = read(Self.wrapped, .lines)
        #expect(wrapped == Self.wrapped.split(separator: "\n").map { "line: \($0)" })
    }

    /// CR LF, CR and LF make the same segments.
    @Test(arguments: ["\r\n", "\r"])
    func lineEndingsDoNotMatter(_ ending: String) {
        let text = "Title\n\n\(Self.wrapped)\n\nsource : https://example.org\n- one\n- two\n"
        #expect(read(text.replacing("\n", with: ending)) == read(text))
    }

    @Test func blankMeansSpacesTooAndSegmentsAreTrimmed() {
        #expect(read(" \u{A0}\tOne.\u{3000}\n \t \n\u{FEFF}Two. \n") == ["paragraph: One.", "paragraph: Two."])
        for text in ["", " ", "\n\n", "\r", "\u{A0}\n\t"] { #expect(read(text) == []) }
    }

    @Test(arguments: [
        ("date 2023-04-18", true), ("source : https://example.org/a", true), ("Published 18/04/2023 18:22 UTC", true),
        ("2023-04-18T06:00:00Z", true), ("18.04.2023", true), ("www.example.org", true),
        ("date=2023-04-18 | 18h22", true),
        ("On 2023-04-18 the ministers met", false), ("April 18, 2023", false), ("the vote of 18/04", false),
        ("Paris and London", false), ("1.2.3", false), ("this line has a date 2023-04-18", false),
    ])
    func metadataLines(_ line: String, _ isMetadata: Bool) {
        #expect((read("\(line)\n\nThe ministers met in Berlin.").first == "metadata: \(line)") == isMetadata)
    }

    @Test(arguments: [
        ("Ministers meet in Berlin", "headline"), ("Ministers meet in Berlin.", "paragraph"),
        ("“Ministers meet?”", "paragraph"),
        ("(Ministers meet.)", "paragraph"), ("大臣が会った。", "paragraph"),
        (String(repeating: "word ", count: 21), "paragraph"),
    ])
    func headlinesDoNotEndAsSentencesDo(_ line: String, _ role: String) {
        let trimmed = line.hasSuffix(" ") ? String(line.dropLast()) : line
        #expect(read(line) == ["\(role): \(trimmed)"])
    }

    @Test(arguments: [
        ("See ⟦https://example.org/a?b=c#d⟧, or not.", "web"), ("(⟦http://example.org/a_(b⟧)", "bracket"),
        ("At ⟦www.example.org⟧.", "www"), ("Write to ⟦a.b+c@example.org⟧!", "mail"),
        ("“⟦https://example.org⟧”", "quoted"),
        ("<⟦https://example.org⟧>", "angle brackets"), ("a@b and x@ and @y.z", "no mail"),
        ("http:// and :// and a://", "no web"),
        ("www. and wwww.x", "no www"), ("⟦https://a.org⟧ ⟦https://b.org⟧\n⟦c@d.org⟧", "several"),
        ("⟦ftp://a⟧", "end of text"),
    ])
    func addressesAreProtected(_ source: String, _ name: String) throws {
        let marked = try MarkedText(parsing: source)
        let document = PlainTextReader().document(of: PaddedBytes(marked.text.utf8))
        #expect(
            document.protected.map { document.text.string($0.indices) }
                == marked.marks.map {
                    document.text.string($0)
                }, "\(name)")
    }

    /// Segments lie in order within the text, at whole characters, and hold all of it that is not blank.
    @Test(arguments: CorpusDocument.names, [nil] + TextLayout.allCases)
    func segmentsHoldTheWholeText(_ name: String, _ layout: TextLayout?) throws {
        let text = try CorpusDocument(named: name).text
        let document = PlainTextReader(layout: layout).document(of: text)
        #expect(document.map.isIdentity && document.text.bytes == text.bytes)
        var at = 0
        for range in document.segments.map(\.range.indices) + [text.count..<text.count] {
            #expect(range.lowerBound >= at)
            let between = text.string(at..<range.lowerBound)
            #expect(between.allSatisfy { $0.isWhitespace || $0 == "\u{FEFF}" }, "“\(between)” is in no segment")
            at = range.upperBound
        }
    }
}
