import MTLintTestSupport
import Testing

@testable import MTLintCore

/// The tokenizer that goes by bit masks, held against the one that goes by scalars.
struct TokenizerTests {
    private static func read(
        _ text: PaddedBytes, _ range: Range<Int>, stretch: Range<Int>? = nil, protected: [Range<Int>] = []
    ) -> [ReadToken] {
        var tokenizer = Tokenizer()
        var tokens = TokenList()
        tokenizer.begin(text, stretch ?? range)
        tokenizer.tokenize(text, range, protected: protected.map { TextRange($0) }[...], into: &tokens)
        return ReadToken.all(tokens)
    }

    private static func readByScalars(
        _ text: PaddedBytes, _ range: Range<Int>, protected: [Range<Int>] = []
    ) -> [ReadToken] {
        var tokenizer = ScalarTokenizer()
        var tokens = TokenList()
        tokens.reserve(range.count + 16)
        var at = range.lowerBound
        var gap: Token.Flags = [.spaceBefore, .lineBreakBefore]
        for hidden in protected {
            gap = tokenizer.tokenize(text, at..<hidden.lowerBound, after: gap, into: &tokens)
            tokenizer.protect(text, hidden, after: gap, into: &tokens)
            (at, gap) = (hidden.upperBound, [])
        }
        _ = tokenizer.tokenize(text, at..<range.upperBound, after: gap, into: &tokens)
        return ReadToken.all(tokens)
    }

    /// - Returns: whether they are read alike.
    @discardableResult
    private static func expectSame(
        _ text: PaddedBytes, _ range: Range<Int>, stretch: Range<Int>? = nil, protected: [Range<Int>] = []
    ) -> Bool {
        let found = read(text, range, stretch: stretch, protected: protected)
        let expected = readByScalars(text, range, protected: protected)
        if found == expected { return true }
        let first = zip(found, expected).first { $0 != $1 }
        let difference =
            first.map { "\($0), by scalars \($1)" } ?? "\(found.count) tokens, \(expected.count) by scalars"
        Issue.record("\(difference): \(text.string(range).debugDescription) at \(range), protected: \(protected)")
        return false
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func wholeTextsAreReadAlike(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<30 {
            let sample = HostileText(&random, most: seed < 30 ? 20 : 150)
            Self.expectSame(PaddedBytes(sample.bytes), 0..<sample.bytes.count)
        }
    }

    /// Segments of one stretch that begin and end anywhere, with protected ranges anywhere in them.
    @Test(arguments: 0..<30 as Range<UInt64>)
    func segmentsAreReadAlike(_ seed: UInt64) {
        var random = SeededGenerator(seed: 1000 + seed)
        for _ in 0..<30 {
            let sample = HostileText(&random, most: 60)
            let text = PaddedBytes(sample.bytes)
            let stretchStart = sample.border(in: 0...text.count, &random)
            let stretchEnd = sample.border(in: stretchStart...text.count, &random)
            let start = sample.border(in: stretchStart...stretchEnd, &random)
            let end = sample.border(in: start...stretchEnd, &random)
            Self.expectSame(text, start..<end, stretch: stretchStart..<stretchEnd)
            let protected = sample.ranges(in: start..<end, &random)
            Self.expectSame(text, start..<end, stretch: stretchStart..<stretchEnd, protected: protected)
        }
    }

    /// Behind other bytes, so that each lies on every place about the border of two blocks.
    @Test(arguments: [
        "don't", "Korea's", "14h30", "1,950.5", "1950s", "naïve", "“Times”’s", ")'s", "a'", "'s", "l'été", "A-B", "x.y",
        "1.a", "中文字", "e\u{301}a", "a\u{200D}b", "\u{A0}a", "\u{1}b", "A'B'C'D's", "1990's", "rock'n'roll", "SOS",
        "O'Neil", "a\r\nb", "+'s's'S", "(x)'s”", "(x)'s…", "1SOS", "a's's", "SS's'S", "x\n\u{1} y", "x\n\u{A0} y",
        "٢.٢", "'s-", "''s",
    ])
    func everyBorderIsCrossedAlike(_ piece: String) {
        for filler in ["a", " ", "1", ".", "é"] {
            for offset in 0..<70 {
                let text = PaddedBytes((String(repeating: filler, count: offset) + piece + " end").utf8)
                // One failure says enough.
                if !Self.expectSame(text, 0..<text.count) { return }
            }
        }
    }

    /// Runs as long as a block, longer than one, and longer than a token can be.
    @Test(arguments: [62, 63, 64, 65, 66, 127, 128, 129, 65535, 65536, 70001])
    func longRunsAreReadAlike(_ length: Int) {
        for unit in ["a", "1", "é", "A", "中", "a'"] {
            for end in ["", "'s", "’s", "'", ".5", "é"] {
                let text = PaddedBytes((String(repeating: unit, count: length) + end).utf8)
                Self.expectSame(text, 0..<text.count)
                Self.expectSame(text, min(3 * unit.utf8.count, text.count)..<text.count, stretch: 0..<text.count)
            }
            if length > 200 { break }
        }
    }

    @Test(arguments: [
        ("don't", ["don't"]), ("Korea's", ["Korea", "'s"]), ("Korea’s", ["Korea", "’s"]), ("1950s", ["1950s"]),
        ("state-run", ["state", "-", "run"]), ("1,950.5", ["1,950.5"]), ("14h30", ["14h30"]), ("", []), (" \n", []),
        ("“Times”’s", ["“", "Times", "”", "’s"]), ("5, 6.", ["5", ",", "6", "."]), ("'tis", ["'", "tis"]),
        ("U.S.", ["U", ".", "S", "."]), ("été", ["été"]), ("ministers' wives", ["ministers", "'", "wives"]),
        ("(‘Times’)'s's", ["(", "‘", "Times", "’", ")", "'s", "'s"]), ("2'' nails", ["2", "'", "'", "nails"]),
    ])
    func wordsAreCutAsSaid(_ given: String, _ tokens: [String]) {
        let text = PaddedBytes(given.utf8)
        let found = Self.read(text, 0..<text.count).map {
            text.string(Int($0.range.lowerBound)..<Int($0.range.upperBound))
        }
        #expect(found == tokens)
    }
}
