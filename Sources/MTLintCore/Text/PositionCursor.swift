/// Turns offsets into lines and columns, quickly when asked in ascending order.
///
/// It keeps the place of the last offset and counts on from there, so that a hundred thousand findings on one line cost
/// one pass over the line.
public struct PositionCursor {
    private let text: PaddedBytes
    private let lines: LineIndex
    private let origin: TextOrigin
    private var offset: UInt32 = 0
    private var codePoints = 0
    private var lineStart: UInt32 = 0
    private var lineStartCodePoints = 0

    /// - Parameter origin: where the text begins in its file; it begins a line there.
    public init(_ text: PaddedBytes, lines: LineIndex, origin: TextOrigin = .start) {
        self.text = text
        self.lines = lines
        self.origin = origin
    }

    /// The positions of a range's start and end. Ranges are best asked for in the order of their starts.
    public mutating func positions(of range: TextRange<InFile>) -> Range<TextPosition> {
        advance(to: range.start)
        let start = position
        var ahead = self
        ahead.advance(to: range.end)
        return start..<max(start, ahead.position)
    }

    private var position: TextPosition {
        TextPosition(
            line: origin.lines + lines.line(of: offset) + 1, column: codePoints - lineStartCodePoints + 1,
            codePointOffset: codePoints)
    }

    private mutating func advance(to target: UInt32) {
        let target = min(target, UInt32(text.count))
        if target < offset {
            offset = 0
            codePoints = 0
            lineStart = 0
            lineStartCodePoints = 0
        }
        let targetLineStart = lines.starts[lines.line(of: target)]
        if targetLineStart > lineStart {
            count(to: targetLineStart)
            lineStart = targetLineStart
            lineStartCodePoints = codePoints
        }
        count(to: target)
    }

    /// Counts the code points up to a byte that begins one.
    private mutating func count(to target: UInt32) {
        guard target > offset else { return }
        codePoints += text.scalarCount(in: Int(offset)..<Int(target))
        offset = target
    }
}

extension TextPosition: Comparable {
    public static func < (a: TextPosition, b: TextPosition) -> Bool { a.codePointOffset < b.codePointOffset }
}
