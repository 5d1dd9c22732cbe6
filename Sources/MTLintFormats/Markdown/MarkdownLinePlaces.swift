/// Where lines that were joined stand in the file.
struct MarkdownLinePlaces {
    enum Part {
        case text(Range<Int>)
        /// A line end, and what stands before the next line's text.
        case lineEnd(Range<Int>)
    }

    /// In the file.
    let lines: [Range<Int>]
    /// The offset of each line in the joined text, in which one byte parts two lines.
    let starts: [Int]

    private func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    /// The place of a byte.
    func start(_ offset: Int) -> Int {
        let line = line(of: offset)
        return min(lines[line].upperBound, lines[line].lowerBound + offset - starts[line])
    }

    /// The place behind the byte before an offset.
    func end(_ offset: Int) -> Int {
        let line = line(of: max(0, offset - 1))
        let end = lines[line].lowerBound + offset - starts[line]
        // Behind the line end is the next line's text.
        return end > lines[line].upperBound && line + 1 < lines.count ? lines[line + 1].lowerBound : end
    }

    /// The parts of a range of the joined text, line by line.
    func parts(_ range: Range<Int>) -> [Part] {
        var parts: [Part] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let line = line(of: at)
            let lineEnd = starts[line] + lines[line].count
            let end = min(lineEnd, range.upperBound)
            if end > at {
                let start = lines[line].lowerBound + at - starts[line]
                parts.append(.text(start..<(start + end - at)))
            }
            guard end < range.upperBound, line + 1 < lines.count else { break }
            parts.append(.lineEnd(lines[line].upperBound..<lines[line + 1].lowerBound))
            at = lineEnd + 1
        }
        return parts
    }
}
