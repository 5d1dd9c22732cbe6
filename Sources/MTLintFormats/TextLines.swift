internal import MTLintCore

extension PaddedBytes {
    /// The lines that are not blank, in order. LF, CR LF and a lone CR end a line.
    func nonBlankLines() -> [TextLine] {
        var lines: [TextLine] = []
        lines.reserveCapacity(count / 128)
        var beginsBlock = true
        var start = 0
        func add(_ end: Int) {
            let trimmed = trimmed(start..<end)
            if trimmed.isEmpty {
                beginsBlock = true
            } else {
                lines.append(TextLine(range: trimmed, beginsBlock: beginsBlock))
                beginsBlock = false
            }
        }
        if firstOffset(of: 0x0D) == count {
            forEach(0x0A, in: 0..<count) { feed in
                add(feed)
                start = feed + 1
            }
            if start < count { add(count) }
            return lines
        }
        var feed = firstOffset(of: 0x0A)
        var carriage = firstOffset(of: 0x0D)
        while start < count {
            let end = min(feed, carriage)
            add(end)
            start = end + (carriage + 1 == feed && carriage == end ? 2 : 1)
            if feed < start { feed = firstOffset(of: 0x0A, from: start) }
            if carriage < start { carriage = firstOffset(of: 0x0D, from: start) }
        }
        return lines
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
