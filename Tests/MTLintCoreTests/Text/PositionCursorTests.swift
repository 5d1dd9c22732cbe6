import MTLintCore
import MTLintTestSupport
import Testing

struct PositionCursorTests {
    private static let text = "Žluťoučký kůň 😀\r\n—\n\n\rά x\r\nlast"

    /// Line, column and code points by going through the scalars, one by one.
    private static func counted(_ offset: Int) -> TextPosition {
        var (line, column, points, at) = (1, 1, 0, 0)
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() where at < offset {
            at += UTF8.width(scalar)
            points += 1
            column += 1
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if scalar == "\n" || (scalar == "\r" && next != "\n") { (line, column) = (line + 1, 1) }
        }
        return TextPosition(line: line, column: column, codePointOffset: points)
    }

    private static let borders = Array(
        text.unicodeScalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) })

    @Test func ascendingRangesHaveTheirPositions() {
        let bytes = PaddedBytes(Self.text.utf8)
        var cursor = PositionCursor(bytes, lines: LineIndex(bytes))
        for start in Self.borders {
            for end in Self.borders where end >= start {
                let positions = cursor.positions(of: TextRange(start..<end))
                #expect(positions.lowerBound == Self.counted(start), "\(start)")
                #expect(positions.upperBound == Self.counted(end), "\(end)")
            }
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func theOrderOfAskingDoesNotMatter(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let bytes = PaddedBytes(Self.text.utf8)
        var cursor = PositionCursor(bytes, lines: LineIndex(bytes))
        for start in Self.borders.shuffled(using: &random) {
            #expect(cursor.positions(of: TextRange(start..<start)).lowerBound == Self.counted(start), "\(start)")
        }
    }

    @Test func offsetsBehindTheTextAreItsEnd() {
        let bytes = PaddedBytes("ab\nc".utf8)
        var cursor = PositionCursor(bytes, lines: LineIndex(bytes))
        #expect(
            cursor.positions(of: TextRange(start: 9, end: 12)).lowerBound
                == TextPosition(line: 2, column: 2, codePointOffset: 4))
    }
}
