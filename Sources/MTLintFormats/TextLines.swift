internal import MTLintCore

extension PaddedBytes {
    /// The lines that are not blank, in order. LF, CR LF and a lone CR end a line.
    func nonBlankLines() -> [TextLine] {
        var lines: [TextLine] = []
        var beginsBlock = true
        var start = 0
        while start < count {
            var end = start
            while end < count, self[end] != 0x0A, self[end] != 0x0D { end += 1 }
            let trimmed = trimmed(start..<end)
            if trimmed.isEmpty {
                beginsBlock = true
            } else {
                lines.append(TextLine(range: trimmed, beginsBlock: beginsBlock))
                beginsBlock = false
            }
            // The byte behind the text is padding.
            start = end + (self[end] == 0x0D && self[end + 1] == 0x0A ? 2 : 1)
        }
        return lines
    }

    /// A range without the spaces, tabs and no-break spaces at either end.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
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
