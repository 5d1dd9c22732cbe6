/// Where the lines of a text begin.
///
/// A line ends with LF, CR LF or a lone CR. Made only when a finding has to be shown.
public struct LineIndex: Sendable {
    /// The offset of each line's first byte; the first is 0.
    public let starts: [UInt32]
    private let count: UInt32

    public init(_ text: PaddedBytes) {
        var starts: [UInt32] = [0]
        let bytes = text.paddedSpan
        for index in 0..<text.count {
            let byte = bytes[index]
            // The byte after a final CR is padding, so looking ahead is safe.
            if byte == 0x0A || (byte == 0x0D && bytes[index + 1] != 0x0A) { starts.append(UInt32(index + 1)) }
        }
        self.starts = starts
        count = UInt32(text.count)
    }

    /// The 0-based line that holds an offset.
    public func line(of offset: UInt32) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }

    /// The bytes of a 0-based line, its line end included.
    public func range(ofLine line: Int) -> TextRange<InFile> {
        TextRange(start: starts[line], end: line + 1 < starts.count ? starts[line + 1] : count)
    }
}
