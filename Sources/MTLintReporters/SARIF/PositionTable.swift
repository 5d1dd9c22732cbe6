import MTLintCore

/// The positions of many offsets of one text, found in one pass over it.
struct PositionTable {
    private let offsets: [UInt32]
    private let positions: [TextPosition]

    /// - Parameter ranges: the ranges whose starts and ends will be asked for, in any order.
    init(of ranges: [TextRange<InFile>], in text: PaddedBytes, lines: LineIndex) {
        var offsets: [UInt32] = []
        for offset in ranges.flatMap({ [$0.start, $0.end] }).sorted() where offset != offsets.last {
            offsets.append(offset)
        }
        var cursor = PositionCursor(text, lines: lines)
        positions = offsets.map { cursor.positions(of: TextRange(start: $0, end: $0)).lowerBound }
        self.offsets = offsets
    }

    /// - Precondition: the offset is a start or an end of one of the ranges.
    subscript(offset: UInt32) -> TextPosition {
        var low = 0
        var high = offsets.count
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return positions[low]
    }
}
