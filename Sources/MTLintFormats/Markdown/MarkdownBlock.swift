internal import MTLintCore

/// The forms of lines that begin blocks of Markdown.
struct MarkdownBlock {
    let text: PaddedBytes

    /// `#` to `######`: what the heading says.
    func heading(_ start: Int, _ end: Int) -> Range<Int>? {
        var at = start
        while at < end, text[at] == 0x23 { at += 1 }
        guard at > start, at - start <= 6, at == end || text[at] == 0x20 || text[at] == 0x09 else { return nil }
        while at < end, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
        // The closing sequence.
        var last = end
        while last > at, text[last - 1] == 0x23 { last -= 1 }
        if last == at { return at..<at }
        if last < end, text[last - 1] != 0x20, text[last - 1] != 0x09 { last = end }
        while last > at, text[last - 1] == 0x20 || text[last - 1] == 0x09 { last -= 1 }
        return at..<last
    }

    /// A line of `=` or `-` under a heading.
    func isUnderline(_ start: Int, _ end: Int) -> Bool {
        guard start < end, text[start] == 0x3D || text[start] == 0x2D else { return false }
        return text[start..<end].allSatisfy { $0 == text[start] }
    }

    func isThematicBreak(_ start: Int, _ end: Int) -> Bool {
        let mark = text[start]
        guard start < end, mark == 0x2A || mark == 0x2D || mark == 0x5F else { return false }
        var count = 0
        for byte in text[start..<end] {
            if byte == mark { count += 1 } else if byte != 0x20, byte != 0x09 { return false }
        }
        return count >= 3
    }

    /// The mark and length of a code fence.
    func fence(_ start: Int, _ end: Int) -> (mark: UInt8, length: Int)? {
        let mark = text[start]
        guard start < end, mark == 0x60 || mark == 0x7E else { return nil }
        var at = start
        while at < end, text[at] == mark { at += 1 }
        guard at - start >= 3, mark == 0x7E || !text[at..<end].contains(0x60) else { return nil }
        return (mark, at - start)
    }

    func closesFence(_ start: Int, _ end: Int, _ fence: (mark: UInt8, length: Int)) -> Bool {
        end - start >= fence.length && text[start..<end].allSatisfy { $0 == fence.mark }
    }

    /// The length in bytes of a list item's marker, and whether it may stand in a paragraph.
    func listMarker(_ start: Int, _ end: Int) -> (length: Int, interrupts: Bool)? {
        guard start < end else { return nil }
        var at = start
        var interrupts = true
        switch text[at] {
        case 0x2A, 0x2B, 0x2D: at += 1
        case 0x30...0x39:
            while at < end, text[at] &- 0x30 < 10 { at += 1 }
            guard at - start <= 9, at < end, text[at] == 0x2E || text[at] == 0x29 else { return nil }
            interrupts = at == start + 1 && text[start] == 0x31
            at += 1
        default: return nil
        }
        guard at >= end || text[at] == 0x20 || text[at] == 0x09 else { return nil }
        return (at - start, interrupts && at < end)
    }

    /// How many cells a delimiter row has; nil when the line is none.
    func delimiterRow(_ range: Range<Int>) -> Int? {
        let cells = cells(range)
        guard text[range].contains(0x2D), cells.count > 1 || text[range].contains(0x7C) else { return nil }
        for cell in cells {
            var inner = text[cell]
            if inner.first == 0x3A { inner.removeFirst() }
            if inner.last == 0x3A { inner.removeLast() }
            guard !inner.isEmpty, inner.allSatisfy({ $0 == 0x2D }) else { return nil }
        }
        return cells.isEmpty ? nil : cells.count
    }

    /// The cells of a table's row, without white space at either end.
    func cells(_ range: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        if text[start] == 0x7C { start += 1 }
        var at = start
        while at < range.upperBound {
            if text[at] == 0x5C {
                at += 2
                continue
            }
            if text[at] == 0x7C {
                cells.append(trimmed(start..<at))
                start = at + 1
            }
            at += 1
        }
        let rest = trimmed(min(start, range.upperBound)..<range.upperBound)
        if !rest.isEmpty { cells.append(rest) }
        return cells
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
        while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }
}
