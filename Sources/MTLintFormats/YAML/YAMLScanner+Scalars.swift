internal import MTLintCore

/// Scalars of all five styles.
extension YAMLScanner {
    /// Reads a line of a scalar without quotation marks, up to the end of the line, a colon or a comment.
    mutating func plain() throws(Unknown) -> Range<Int> {
        let first = text[at]
        if Self.indicators.contains(first) || isSpace(text[at + 1]) && "-?:".utf8.contains(first) {
            throw Unknown()
        }
        return plainLine()
    }

    private mutating func plainLine() -> Range<Int> {
        let start = at
        while true {
            at = text.firstOffset(of: Self.plainEnds, in: at..<text.count)
            if text[at] == 0x3A, !isSpace(text[at + 1]) || at >= text.count {
                at += 1
            } else if text[at] == 0x23, at > start, text[at - 1] > 0x20 {
                at += 1
            } else {
                return start..<trimmed(at, from: start)
            }
        }
    }

    /// The end of what stands before an offset without white space.
    func trimmed(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        return end
    }

    /// Reads the lines that a scalar without quotation marks goes on in.
    mutating func plainLines(_ first: Range<Int>, _ indent: Int, isText: Bool) throws(Unknown) {
        var range = first
        if text[at] == 0x23 {
            comment()
        } else {
            at = min(text.count, at + 1)
            while try goesOn(indent) {
                let line = plainLine()
                if text[at] == 0x3A { throw Unknown() }
                range = range.lowerBound..<line.upperBound
                if text[at] == 0x23 {
                    comment()
                    break
                }
                at = min(text.count, at + 1)
            }
        }
        if isText { texts.add(YAMLScalar(range: range, style: .plain)) }
    }

    /// Whether a scalar without quotation marks goes on below, and goes to where it does.
    private mutating func goesOn(_ indent: Int) throws(Unknown) -> Bool {
        var line = at
        while true {
            var content = line
            while text[content] == 0x20 { content += 1 }
            switch text[content] {
            case 0x0A: line = content + 1
            case 0x0D: line = content + 2
            case 0x09: throw Unknown()
            case 0x23: return false
            default:
                guard content < text.count, content - line > indent else { return false }
                at = content
                return true
            }
        }
    }

    /// Reads a scalar in quotation marks, which may run over lines; leaves the rest of its line.
    mutating func quoted() throws(Unknown) -> (range: Range<Int>, isOneLine: Bool) {
        let start = at
        let quote = text[at]
        at += 1
        while true {
            let end = text.firstOffset(of: quote, from: at)
            guard end < text.count else { throw Unknown() }
            if quote == 0x27 {
                at = end + 1
                if text[at] != 0x27 { break }
                at += 1
                continue
            }
            let escape = text.firstOffset(of: 0x5C, from: at, to: end)
            if escape == end {
                at = end + 1
                break
            }
            at = try behindEscape(escape)
        }
        // What looks like the beginning of a document may not stand in it.
        var feed = text.firstOffset(of: 0x0A, from: start, to: at)
        let isOneLine = feed == at
        while feed < at {
            if isMarker(feed + 1) { throw Unknown() }
            feed = text.firstOffset(of: 0x0A, from: feed + 1, to: at)
        }
        return (start..<at, isOneLine)
    }

    private func behindEscape(_ escape: Int) throws(Unknown) -> Int {
        let digits: Int
        switch text[escape + 1] {
        case 0x78: digits = 2
        case 0x75: digits = 4
        case 0x55: digits = 8
        case let byte where Self.escapes.contains(byte): return escape + 2
        default: throw Unknown()
        }
        let end = escape + 2 + digits
        guard end <= text.count, let number = UInt32(text.string((escape + 2)..<end), radix: 16),
            Unicode.Scalar(number) != nil, text[escape + 2] != 0x2B
        else { throw Unknown() }
        return end
    }

    /// Reads the header and the lines of `|` or `>`.
    mutating func blockScalar(_ indent: Int, isText: Bool) throws(Unknown) {
        // The lines of a document's only value are indented by one at least.
        if indent < 0 { throw Unknown() }
        let start = at
        at += 1
        if text[at] == 0x2B || text[at] == 0x2D { at += 1 }
        // A digit says how far it is indented.
        try endLine()
        var content: Int?
        var blank = 0
        var end = at
        while end < text.count {
            let line = end
            var first = line
            while text[first] == 0x20, first - line < content ?? .max { first += 1 }
            let isBlank = text[first] == 0x0A || text[first] == 0x0D || first >= text.count
            if content == nil, !isBlank {
                // A blank line with more white space than the first line has says what the indent is.
                if first - line <= indent || text[first] == 0x09 { break }
                if blank > first - line { throw Unknown() }
                content = first - line
            } else if content == nil {
                blank = max(blank, first - line)
            } else if !isBlank, first - line < content ?? 0 {
                if text[first] == 0x09 { throw Unknown() }
                break
            }
            end = min(text.count, text.firstOffset(of: 0x0A, from: first) + 1)
        }
        if content == nil, end < text.count, text[trailingSpace(end)] == 0x09 { throw Unknown() }
        at = end
        if isText { texts.add(YAMLScalar(range: start..<end, style: text[start] == 0x7C ? .literal : .folded)) }
    }

    private func trailingSpace(_ start: Int) -> Int {
        var at = start
        while text[at] == 0x20 { at += 1 }
        return at
    }
}
