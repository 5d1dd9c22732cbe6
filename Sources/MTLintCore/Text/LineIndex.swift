/// Where the lines of a text begin.
///
/// A line ends with LF, CR LF or a lone CR. Made only when a finding has to be shown.
public struct LineIndex: Sendable {
    /// The offset of each line's first byte; the first is 0.
    public let starts: [UInt32]
    private let count: UInt32

    public init(_ text: PaddedBytes) {
        self.starts = text.firstOffset(of: 0x0D) < text.count ? Self.starts(of: text) : Self.startsBehindFeeds(of: text)
        count = UInt32(text.count)
    }

    /// Where the lines of a text begin that may have a CR.
    private static func starts(of text: PaddedBytes) -> [UInt32] {
        var starts: [UInt32] = [0]
        var feed = text.firstOffset(of: 0x0A)
        var carriage = text.firstOffset(of: 0x0D)
        while min(feed, carriage) < text.count {
            // The LF of a CR LF ends the line.
            let end = carriage + 1 == feed && feed < text.count ? feed : min(feed, carriage)
            starts.append(UInt32(end + 1))
            if feed <= end { feed = text.firstOffset(of: 0x0A, from: end + 1) }
            if carriage <= end { carriage = text.firstOffset(of: 0x0D, from: end + 1) }
        }
        return starts
    }

    /// Where the lines of a text begin that LF alone ends, as nearly all do.
    private static func startsBehindFeeds(of text: PaddedBytes) -> [UInt32] {
        var starts: [UInt32] = [0]
        starts.reserveCapacity(text.count / 48)
        text.forEach(0x0A, in: 0..<text.count) { feed in starts.append(UInt32(truncatingIfNeeded: feed &+ 1)) }
        return starts
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
