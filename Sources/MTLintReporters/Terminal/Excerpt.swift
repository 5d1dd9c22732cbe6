import MTLintCore

/// Cuts pieces out of a text that fit a number of columns, without ever reading a long line as a whole.
///
/// Offsets are in bytes of the text and lie on borders of scalars.
struct Excerpt {
    /// A piece of a line with what was found in it.
    struct Window {
        let before: ShownText
        let found: ShownText
        let after: ShownText
    }

    let text: PaddedBytes
    let unicode: Bool
    /// The columns of an ellipsis.
    let ellipsis: Int

    init(text: PaddedBytes, unicode: Bool) {
        self.text = text
        self.unicode = unicode
        ellipsis = Glyph.ellipsis(unicode: unicode).columns
    }

    /// What stands before an offset, at most from `start` on; where it is cut, it begins with `…` and a whole word.
    func before(_ offset: Int, from start: Int, columns: Int) -> ShownText {
        let start = min(start, offset)
        return asciiBefore(offset, from: start, columns: columns) ?? anyBefore(offset, from: start, columns: columns)
    }

    /// ``before(_:from:columns:)`` for any text, scalar by scalar.
    func anyBefore(_ offset: Int, from start: Int, columns: Int) -> ShownText {
        var cut = ExcerptCut(at: offset, columns: columns, ellipsis: ellipsis)
        var index = offset
        while index > start, let scalar = text.scalar(before: index),
            cut.take(Glyph(scalar.value, unicode: unicode), to: index - scalar.length)
        {
            index -= scalar.length
        }
        if index <= start { return shown(start..<offset, columns: cut.columns) }
        return shown(start..<offset, cut: start..<cut.place.offset, columns: cut.place.columns + ellipsis)
    }

    /// What stands after an offset, at most up to `end`; where it is cut, it ends with a whole word and `…`.
    func after(_ offset: Int, to end: Int, columns: Int) -> ShownText {
        let end = max(offset, end)
        return asciiAfter(offset, to: end, columns: columns) ?? anyAfter(offset, to: end, columns: columns)
    }

    /// ``after(_:to:columns:)`` for any text, scalar by scalar.
    func anyAfter(_ offset: Int, to end: Int, columns: Int) -> ShownText {
        var cut = ExcerptCut(at: offset, columns: columns, ellipsis: ellipsis)
        var index = offset
        while index < end {
            let scalar = text.scalar(at: index)
            guard cut.take(Glyph(scalar.value, unicode: unicode), to: index + scalar.length) else { break }
            index += scalar.length
        }
        if index >= end { return shown(offset..<end, columns: cut.columns) }
        return shown(offset..<end, cut: cut.place.offset..<end, columns: cut.place.columns + ellipsis)
    }

    /// A range, or its beginning and end with `…` between when it is too long.
    func inside(_ range: Range<Int>, columns: Int) -> ShownText {
        let whole = after(range.lowerBound, to: range.upperBound, columns: columns)
        guard whole.isCut else { return whole }
        let head = after(range.lowerBound, to: range.upperBound, columns: columns / 2)
        let tail = before(range.upperBound, from: range.lowerBound, columns: columns - head.columns + ellipsis)
        return shown(
            range, cut: head.cut.lowerBound..<tail.cut.upperBound, columns: head.columns + tail.columns - ellipsis,
            isPlain: head.isPlain && tail.isPlain)
    }

    /// A range with what stands on both sides of it, in its line.
    func window(of range: Range<Int>, in line: Range<Int>, columns: Int) -> Window {
        let found = inside(range, columns: columns - min(columns / 2, 2 * ExcerptCut.reach))
        let rest = columns - found.columns
        var head = before(range.lowerBound, from: line.lowerBound, columns: rest / 2)
        // The second side gets what the first does not need, and the other way round.
        let tail = after(range.upperBound, to: line.upperBound, columns: rest - head.columns)
        if head.isCut, !tail.isCut {
            head = before(range.lowerBound, from: line.lowerBound, columns: rest - tail.columns)
        }
        return Window(before: head, found: found, after: tail)
    }

    /// - Parameter cut: nil when nothing is left out.
    func shown(_ range: Range<Int>, cut: Range<Int>? = nil, columns: Int, isPlain: Bool = false) -> ShownText {
        ShownText(range, of: text, cut: cut, columns: columns, isPlain: isPlain, unicode: unicode)
    }
}
