/// Turns offsets into lines and columns where nobody asks how many code points stand before: only lines with findings are
/// counted.
///
/// It counts on from the last offset on the same line, so that a hundred thousand findings on one cost one pass over it.
public struct LineCursor {
    private let text: PaddedBytes
    private let lines: LineIndex
    private let origin: TextOrigin
    /// The last line, 0-based in the text, and the code points of it before `offset`.
    private var line = 0
    private var offset = 0
    private var codePoints = 0

    /// - Parameter origin: where the text begins in its file; it begins a line there.
    public init(_ text: PaddedBytes, lines: LineIndex, origin: TextOrigin = .start) {
        self.text = text
        self.lines = lines
        self.origin = origin
    }

    /// The line and the column, in code points, both 1-based, of an offset in bytes that begins a code point.
    public mutating func place(of offset: UInt32) -> (line: Int, column: Int) {
        let target = min(Int(offset), text.count)
        let targetLine = lines.line(of: UInt32(target))
        if targetLine != line || target < self.offset {
            line = targetLine
            self.offset = Int(lines.starts[line])
            codePoints = 0
        }
        codePoints += text.scalarCount(in: self.offset..<target)
        self.offset = target
        return (origin.lines + line + 1, codePoints + 1)
    }
}
