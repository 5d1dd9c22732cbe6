import MTLintCore

// The same pieces of text for lines of ASCII, as most are: found by counting bytes, since each is a column.
extension Excerpt {
    /// ``before(_:from:columns:)`` where all that may be shown is visible ASCII; else nil.
    func asciiBefore(_ offset: Int, from start: Int, columns: Int) -> Side? {
        let first = max(start, offset - columns)
        guard columns > ellipsis.columns, first <= offset, isPlain(first..<offset) else { return nil }
        if first == start { return Side(glyphs: glyphs(first..<offset)) }
        var kept = offset - (columns - ellipsis.columns)
        // A word that is only in part there is left out, unless the word would be all.
        if text[kept - 1] != 0x20 || text[kept] == 0x20,
            let space = (kept..<min(kept + Self.reach, offset)).first(where: { text[$0] == 0x20 })
        {
            kept = space + 1
            while kept < offset, text[kept] == 0x20 { kept += 1 }
        }
        return Side(glyphs: ellipsis + glyphs(kept..<offset), isCut: true)
    }

    /// ``after(_:to:columns:)`` where all that may be shown is visible ASCII; else nil.
    func asciiAfter(_ offset: Int, to end: Int, columns: Int) -> Side? {
        let last = min(end, offset + columns)
        guard columns > ellipsis.columns, offset <= last, isPlain(offset..<last) else { return nil }
        if last == end { return Side(glyphs: glyphs(offset..<last)) }
        var kept = offset + (columns - ellipsis.columns)
        if text[kept] != 0x20 || text[kept - 1] == 0x20,
            let space = (max(kept - Self.reach, offset)..<kept).last(where: { text[$0] == 0x20 })
        {
            kept = space
            while kept > offset, text[kept - 1] == 0x20 { kept -= 1 }
        }
        return Side(glyphs: glyphs(offset..<kept) + ellipsis, isCut: true)
    }

    private func isPlain(_ range: Range<Int>) -> Bool { text[range].allSatisfy { $0 &- 0x20 < 0x5F } }

    private func glyphs(_ range: Range<Int>) -> [Glyph] { text[range].map(Glyph.init(ascii:)) }
}
