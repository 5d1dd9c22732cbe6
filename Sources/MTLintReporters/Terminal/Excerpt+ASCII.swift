import MTLintCore

// The same pieces of text for lines of ASCII, as most are: found by counting bytes, since each is a column.
extension Excerpt {
    /// ``before(_:from:columns:)`` where all that may be shown is visible ASCII; else nil.
    func asciiBefore(_ offset: Int, from start: Int, columns: Int) -> ShownText? {
        let first = max(start, offset - columns)
        guard columns > ellipsis, first <= offset, text.isPlain(first..<offset) else { return nil }
        if first == start { return shown(first..<offset, columns: offset - first, isPlain: true) }
        var kept = offset - (columns - ellipsis)
        // A word that is only in part there is left out, unless the word would be all.
        if text[kept - 1] != 0x20 || text[kept] == 0x20,
            let space = (kept..<min(kept + ExcerptCut.reach, offset)).first(where: { text[$0] == 0x20 })
        {
            kept = space + 1
            while kept < offset, text[kept] == 0x20 { kept += 1 }
        }
        return shown(start..<offset, cut: start..<kept, columns: offset - kept + ellipsis, isPlain: true)
    }

    /// ``after(_:to:columns:)`` where all that may be shown is visible ASCII; else nil.
    func asciiAfter(_ offset: Int, to end: Int, columns: Int) -> ShownText? {
        let last = min(end, offset + columns)
        guard columns > ellipsis, offset <= last, text.isPlain(offset..<last) else { return nil }
        if last == end { return shown(offset..<last, columns: last - offset, isPlain: true) }
        var kept = offset + (columns - ellipsis)
        if text[kept] != 0x20 || text[kept - 1] == 0x20,
            let space = (max(kept - ExcerptCut.reach, offset)..<kept).last(where: { text[$0] == 0x20 })
        {
            kept = space
            while kept > offset, text[kept - 1] == 0x20 { kept -= 1 }
        }
        return shown(offset..<end, cut: kept..<end, columns: kept - offset + ellipsis, isPlain: true)
    }
}
