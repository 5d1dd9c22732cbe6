import MTLintCore

/// Cuts pieces out of a text that fit a number of columns, without ever reading a long line as a whole.
///
/// Offsets are in bytes of the text and lie on borders of scalars.
struct Excerpt {
    /// A piece of text beside an offset.
    struct Side {
        var glyphs: [Glyph] = []
        /// Whether there is more of it than is shown.
        var isCut = false

        var columns: Int { glyphs.columns }
    }

    /// A piece of a line with what was found in it.
    struct Window {
        let before: [Glyph]
        let found: [Glyph]
        let after: [Glyph]
    }

    let text: PaddedBytes
    let unicode: Bool

    /// How far a cut may move to stand between two words, in glyphs.
    static let reach = 20

    let ellipsis: [Glyph]

    init(text: PaddedBytes, unicode: Bool) {
        self.text = text
        self.unicode = unicode
        ellipsis = Glyph.ellipsis(unicode: unicode)
    }

    /// What stands before an offset, at most from `start` on; where it is cut, it begins with `…` and a whole word.
    func before(_ offset: Int, from start: Int, columns: Int) -> Side {
        asciiBefore(offset, from: start, columns: columns) ?? anyBefore(offset, from: start, columns: columns)
    }

    /// ``before(_:from:columns:)`` for any text, scalar by scalar.
    func anyBefore(_ offset: Int, from start: Int, columns: Int) -> Side {
        var reversed: [Glyph] = []
        reversed.reserveCapacity(max(0, min(columns, offset - start)))
        var used = 0
        var index = offset
        while index > start, let scalar = text.scalar(before: index) {
            let glyph = Glyph(scalar.value, unicode: unicode)
            guard used + glyph.columns <= columns else { break }
            reversed.append(glyph)
            used += glyph.columns
            index -= scalar.length
        }
        if index <= start { return Side(glyphs: reversed.reversed()) }
        return Side(glyphs: ellipsis + Self.fitting(reversed, columns - ellipsis.columns).reversed(), isCut: true)
    }

    /// What stands after an offset, at most up to `end`; where it is cut, it ends with a whole word and `…`.
    func after(_ offset: Int, to end: Int, columns: Int) -> Side {
        asciiAfter(offset, to: end, columns: columns) ?? anyAfter(offset, to: end, columns: columns)
    }

    /// ``after(_:to:columns:)`` for any text, scalar by scalar.
    func anyAfter(_ offset: Int, to end: Int, columns: Int) -> Side {
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(max(0, min(columns, end - offset)))
        var used = 0
        var index = offset
        while index < end {
            let scalar = text.scalar(at: index)
            let glyph = Glyph(scalar.value, unicode: unicode)
            guard used + glyph.columns <= columns else { break }
            glyphs.append(glyph)
            used += glyph.columns
            index += scalar.length
        }
        if index >= end { return Side(glyphs: glyphs) }
        return Side(glyphs: Self.fitting(glyphs, columns - ellipsis.columns) + ellipsis, isCut: true)
    }

    /// A range, or its beginning and end with `…` between when it is too long.
    func inside(_ range: Range<Int>, columns: Int) -> [Glyph] {
        let whole = after(range.lowerBound, to: range.upperBound, columns: columns)
        guard whole.isCut else { return whole.glyphs }
        let head = after(range.lowerBound, to: range.upperBound, columns: columns / 2)
        let tail = before(range.upperBound, from: range.lowerBound, columns: columns - head.columns + ellipsis.columns)
        return head.glyphs + tail.glyphs.dropFirst(ellipsis.count)
    }

    /// A range with what stands on both sides of it, in its line.
    func window(of range: Range<Int>, in line: Range<Int>, columns: Int) -> Window {
        let found = inside(range, columns: columns - min(columns / 2, 2 * Self.reach))
        let rest = columns - found.columns
        var head = before(range.lowerBound, from: line.lowerBound, columns: rest / 2)
        // The second side gets what the first does not need, and the other way round.
        let tail = after(range.upperBound, to: line.upperBound, columns: rest - head.columns)
        if head.isCut, !tail.isCut {
            head = before(range.lowerBound, from: line.lowerBound, columns: rest - tail.columns)
        }
        return Window(before: head.glyphs, found: found, after: tail.glyphs)
    }

    /// The glyphs of a side, nearest first, that fit, without a word that is only in part there.
    private static func fitting(_ glyphs: [Glyph], _ columns: Int) -> [Glyph] {
        var used = 0
        var count = 0
        while count < glyphs.count, used + glyphs[count].columns <= columns {
            used += glyphs[count].columns
            count += 1
        }
        let kept = glyphs[..<count]
        // The cut may stand behind a whole word already.
        if count < glyphs.count, glyphs[count].isSpace, kept.last?.isSpace == false { return Array(kept) }
        guard let space = kept.suffix(reach).lastIndex(where: \.isSpace) else { return Array(kept) }
        let words = kept[..<space]
        return Array(words[..<(words.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0)])
    }
}
