import MTLintTestSupport
import Testing

@testable import MTLintCore

/// What is read as a quotation, in all styles and layouts.
struct QuotationParserTests {
    private func parse(_ paragraphs: [String], role: SegmentRole = .paragraph) -> AnalyzedText {
        let bytes = PaddedBytes(paragraphs.joined(separator: "\n").utf8)
        var segments: [Segment] = []
        var start = 0
        for paragraph in paragraphs {
            segments.append(Segment(range: TextRange(start..<(start + paragraph.utf8.count)), role: role))
            start += paragraph.utf8.count + 1
        }
        var text = AnalyzedText(lexicon: Lexicon(language: .english))
        var tokenizer = Tokenizer()
        text.begin(Document(source: bytes, text: bytes, map: .identity, segments: segments))
        text.load(0..<segments.count, needs: [.quotations], tokenizer: &tokenizer)
        return text
    }

    private func whole(_ paragraphs: String...) -> [String] {
        let text = parse(paragraphs)
        return text.quotations.filter { $0.isOpened && $0.isClosed }.map { text.string(ofTokens: $0.tokens) }
    }

    @Test(arguments: QuotationMark.doublePairs + QuotationMark.singlePairs)
    func everyStyleIsKnown(_ opening: Unicode.Scalar, _ closing: Unicode.Scalar) {
        #expect(
            whole("They call it \(opening)Progress today\(closing) and go.") == ["\(opening)Progress today\(closing)"])
    }

    @Test(arguments: [
        ("“A ‘b c d’ e”", "‘b c d’"), ("« Un “ deux ” trois »", "“ deux ”"), ("„Eins ‚Zwei‘ drei“", "‚Zwei‘"),
        ("「あ『い』う」", "『い』"), ("\"No, \"Never\" ever,\"", "\"Never\""),
    ])
    func quotationsStandInOthers(_ outer: String, _ inner: String) {
        let text = parse(["It says \(outer) there."])
        #expect(text.quotations.map { text.string(ofTokens: $0.tokens) } == [outer])
        let nested = text.nestedQuotations.map { text.string(ofTokens: $0.tokens) }
        if inner != "‘b c d’" { #expect(nested == [inner]) } else { #expect(nested.contains(inner)) }
    }

    @Test(arguments: [
        "In the '60s and ’70s they played rock 'n' roll.", "The dogs' home and the boys’ school are old.",
        "A 36\" shelf, a 6'2\" man and a 19\" screen.", "It's James' and it isn't Thomas’.",
    ])
    func apostrophesAndInchesAreNone(_ text: String) { #expect(parse([text]).quotations == []) }

    @Test func inchesStandInQuotations() {
        #expect(whole("He asked for \"a 6\" pipe of lead\" at once.") == ["\"a 6\" pipe of lead\""])
    }

    @Test func aNumberMayBeAllThatIsQuoted() {
        #expect(
            whole("The value \"1\" says that it is set, \"0\" that it is not, and \"none\" that nobody knows.")
                == ["\"1\"", "\"0\"", "\"none\""])
    }

    @Test func aMarkInBracketsIsSpokenAbout() {
        let text = parse(["A path must not begin with a quotation mark (\") or end with “one”."])
        #expect(text.quotations.map { text.string(ofTokens: $0.tokens) } == ["“one”"])
    }

    @Test func paragraphsOpenAgainWhatGoesOn() {
        let text = parse(["“One.", "“Two.", "“Three.” He left.", "“Four.", "Five."])
        #expect(text.quotations.map(\.isContinued) == [true, true, false, false])
        #expect(text.quotations.map(\.isClosed) == [false, false, true, false])
    }

    @Test func aLaterParagraphCloses() {
        let text = parse(["\"One.", "Two with 'Nested words' in it.", "Three.\""])
        #expect(text.quotations.filter { !$0.isClosed || !$0.isOpened }.map(\.isContinued) == [true, true])
    }

    @Test func linesAreReadAsOne() {
        let text = parse(["He said: \"One.", "Two.\" And \"Three\".", "\"Four"], role: .line)
        #expect(text.quotations.map(\.isClosed) == [true, true, false])
        #expect(text.quotations.map(\.segment) == [0, 1, 2])
    }

    /// A mark that is lost in one line leaves the others' alone.
    @Test func aLostMarkSpoilsNoOtherLine() {
        let text = parse(["\"One,\" he said.", "\"Two, he said.", "\"Three,\" he said."], role: .line)
        #expect(text.quotations.map(\.isClosed) == [true, false, true])
    }

    @Test(arguments: [
        ("He said \"yes and left \"at once\".", [false, true]), ("It is a joke\" and \"a lie\".", [false, true]),
        ("“One, he said. “Two.”", [false]),
    ])
    func oneMarkIsLost(_ text: String, _ isWhole: [Bool]) {
        #expect(parse([text]).quotations.map { $0.isOpened && $0.isClosed } == isWhole)
    }

    @Test func quotationsAreInOrder() {
        let marks = ["\"", "“", "”", "„", "«", "»", "'", "‘", "’", "「", "」", " ", "a", "1", ". "]
        var random = SeededGenerator(seed: 3)
        for _ in 0..<300 {
            let paragraphs = (0..<3).map { _ in
                (0..<Int.random(in: 1...15, using: &random)).map { _ in marks.randomElement(using: &random) ?? "" }
                    .joined()
            }
            for role in [SegmentRole.paragraph, .line] {
                let text = parse(paragraphs, role: role)
                for (first, second) in zip(text.quotations, text.quotations.dropFirst()) {
                    #expect(first.tokens.upperBound <= second.tokens.lowerBound, "\(paragraphs)")
                }
                for quotation in text.quotations + text.nestedQuotations {
                    #expect(!quotation.tokens.isEmpty && quotation.tokens.upperBound <= text.tokens.count)
                }
            }
        }
    }
}
