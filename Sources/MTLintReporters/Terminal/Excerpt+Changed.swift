import MTLintCore

// What a fix takes out or puts in.
extension Excerpt {
    /// The columns of one changed text, at most.
    private static let part = 40
    /// The glyphs of either side that are looked at: each is a column at least, but for marks.
    private static let mostGlyphs = 2 * part

    /// A replacement, or its beginning and end when it is long.
    static func changed(_ replacement: String, unicode: Bool) -> ShownText {
        var replacement = replacement
        let text = replacement.withUTF8 { utf8 in PaddedBytes(capacity: utf8.count) { $0.initialize(from: utf8).1 } }
        return Excerpt(text: text, unicode: unicode).changed(0..<text.count)
    }

    /// A range that comes or goes, or its beginning and end when it is long.
    func changed(_ range: Range<Int>) -> ShownText {
        if range.count <= Self.part, text.isPlain(range) {
            // A space that is shown as a mark takes a column like any other.
            let isPlain = range.allSatisfy { text[$0] != 0x20 || text.isBetweenWords($0, in: range) }
            return changed(range, columns: range.count, isPlain: isPlain)
        }
        let whole = beginning(of: range, columns: Self.part)
        if whole.offset == range.upperBound { return changed(range, columns: whole.columns) }
        let half = (Self.part - ellipsis) / 2
        let head = beginning(of: range, columns: half)
        // Of marks that take no column there may be so many that the two meet.
        let tail = end(of: head.offset..<range.upperBound, columns: half)
        return changed(
            range, cut: head.offset..<tail.offset,
            columns: head.columns + tail.columns + (head.offset < tail.offset ? ellipsis : 0))
    }

    private func changed(
        _ range: Range<Int>, cut: Range<Int>? = nil, columns: Int, isPlain: Bool = false
    ) -> ShownText {
        ShownText(range, of: text, cut: cut, columns: columns, isChanged: true, isPlain: isPlain, unicode: unicode)
    }

    /// Where the part of a range ends that fits.
    private func beginning(of range: Range<Int>, columns: Int) -> ExcerptCut.Place {
        var place = ExcerptCut.Place(offset: range.lowerBound, columns: 0)
        var count = 0
        while place.offset < range.upperBound, count < Self.mostGlyphs {
            let scalar = text.scalar(at: place.offset)
            let width = Glyph(scalar.value, isChanged: true, unicode: unicode).columns
            guard place.columns + width <= columns else { break }
            place = ExcerptCut.Place(offset: place.offset + scalar.length, columns: place.columns + width)
            count += 1
        }
        return place
    }

    /// Where the last part of a range begins that fits.
    private func end(of range: Range<Int>, columns: Int) -> ExcerptCut.Place {
        var place = ExcerptCut.Place(offset: range.upperBound, columns: 0)
        var count = 0
        while place.offset > range.lowerBound, count < Self.mostGlyphs, let scalar = text.scalar(before: place.offset) {
            let width = Glyph(scalar.value, isChanged: true, unicode: unicode).columns
            guard place.columns + width <= columns else { break }
            place = ExcerptCut.Place(offset: place.offset - scalar.length, columns: place.columns + width)
            count += 1
        }
        return place
    }
}
