internal import MTLintCore

/// What begins with `<!` in HTML: a comment or a declaration.
struct MarkupComment {
    /// What the comment says; nil for a declaration.
    let content: Range<Int>?
    /// The offset behind it; the limit when it does not end.
    let end: Int

    init(_ text: PaddedBytes, at start: Int, limit: Int) {
        guard text[start + 2] == 0x2D, text[start + 3] == 0x2D else {
            content = nil
            end = min(limit, text.firstOffset(of: 0x3E, from: start, to: limit) + 1)
            return
        }
        let begin = start + 4
        var at = text.firstOffset(of: 0x3E, from: begin, to: limit)
        while at < limit {
            // <!-->, <!--->, -->, --!>
            if text[at - 1] == 0x2D, text[at - 2] == 0x2D {
                content = begin..<max(begin, at - 2)
                end = at + 1
                return
            }
            if text[at - 1] == 0x21, text[at - 2] == 0x2D, text[at - 3] == 0x2D, at - 3 >= begin {
                content = begin..<(at - 3)
                end = at + 1
                return
            }
            at = text.firstOffset(of: 0x3E, from: at + 1, to: limit)
        }
        content = nil
        end = limit
    }
}
