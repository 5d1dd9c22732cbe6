internal import MTLintCore

extension PaddedBytes {
    /// The lines that are not blank, in order. LF, CR LF and a lone CR end a line.
    func nonBlankLines() -> [TextLine] {
        var lines: [TextLine] = []
        lines.reserveCapacity(count / 128)
        var beginsBlock = true
        var start = 0
        if firstOffset(of: 0x0D) == count {
            forEach(0x0A, in: 0..<count) { feed in
                beginsBlock = append(start..<feed, beginsBlock: beginsBlock, to: &lines)
                start = feed &+ 1
            }
            if start < count { _ = append(start..<count, beginsBlock: beginsBlock, to: &lines) }
            return lines
        }
        var feed = firstOffset(of: 0x0A)
        var carriage = firstOffset(of: 0x0D)
        while start < count {
            let end = min(feed, carriage)
            beginsBlock = append(start..<end, beginsBlock: beginsBlock, to: &lines)
            start = end + (carriage + 1 == feed && carriage == end ? 2 : 1)
            if feed < start { feed = firstOffset(of: 0x0A, from: start) }
            if carriage < start { carriage = firstOffset(of: 0x0D, from: start) }
        }
        return lines
    }

    /// Appends a line unless it is blank.
    ///
    /// - Returns: whether the next line begins a block.
    @inline(__always)
    private func append(_ line: Range<Int>, beginsBlock: Bool, to lines: inout [TextLine]) -> Bool {
        let trimmed = trimmed(line)
        if trimmed.isEmpty { return true }
        lines.append(TextLine(range: trimmed, beginsBlock: beginsBlock))
        return false
    }

    /// A range without the spaces, tabs and no-break spaces at either end.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        // Nearly every line begins and ends with a mark or letter of ASCII.
        if let first = range.first, let last = range.last, self[first] &- 0x21 < 0x5E, self[last] &- 0x21 < 0x5E {
            return range
        }
        var range = range
        while let first = range.first, isBlank(scalar(at: first).value) {
            range = min(first + scalar(at: first).length, range.upperBound)..<range.upperBound
        }
        while !range.isEmpty, let last = scalar(before: range.upperBound), isBlank(last.value) {
            range = range.lowerBound..<max(range.lowerBound, range.upperBound - last.length)
        }
        return range
    }

    private func isBlank(_ scalar: UInt32) -> Bool {
        scalar <= 0x20 || scalar == 0xA0 || scalar == 0xFEFF || scalar == 0x3000
    }
}
